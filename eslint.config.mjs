import tseslint from 'typescript-eslint';

const exactness = 'The core is exact: only points.ts rounds or parses decimals.';

export default tseslint.config(
  { ignores: ['dist/**', '.build/**', 'data/**', 'node_modules/**', 'explorer/**', 'coverage/**', 'client/dist/**', 'client/src/generated/**'] },
  {
    files: ['src/**/*.ts', 'client/src/**/*.ts', 'test/**/*.ts', 'bench/**/*.ts'],
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { project: './test/tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-properties': ['error', { object: 'process', property: 'env', message: 'Only src/env.ts reads the environment.' }],
    },
  },
  {
    files: ['src/indexers/core/**/*.ts'],
    ignores: ['src/indexers/core/points.ts', 'src/indexers/core/analysis/**'],
    rules: {
      'no-restricted-properties': ['error', { object: 'Math', property: 'round', message: exactness }, { object: 'Math', property: 'random', message: 'The core has no randomness.' }],
      'no-restricted-globals': ['error', { name: 'parseFloat', message: exactness }, { name: 'Date', message: 'The core has no clock.' }, { name: 'process', message: 'The core has no surroundings.' }],
      'no-restricted-syntax': ['error', { selector: "CallExpression[callee.property.name='toFixed']", message: exactness }],
    },
  },
  { files: ['src/env.ts', 'test/**/*.ts', 'bench/**/*.ts'], rules: { 'no-restricted-properties': 'off' } },
  // Answers of the API are JSON: a test says what it expects of them.
  { files: ['test/**/*.ts'], rules: { '@typescript-eslint/no-explicit-any': 'off' } },
);
