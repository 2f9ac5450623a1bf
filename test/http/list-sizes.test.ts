import { getNamedType, getNullableType, isCompositeType, isListType, isObjectType } from 'graphql';
import { LIST_SIZES } from '../../src/http/list-sizes';
import { PAGE_LISTS } from '../../src/http/nodes';
import { buildHubSchema } from '../../src/resolvers/build';

test('every list of objects in the schema has a size in the count, and no size is left of a list that is gone', async () => {
  const types = Object.values((await buildHubSchema('en')).getTypeMap());
  const unpaged = types.flatMap((type) => {
    if (!isObjectType(type) || type.name.startsWith('__')) return [];
    const fields = Object.values(type.getFields());
    const isPage = fields.some(({ name }) => name === 'pageInfo');
    return fields
      .filter((field) => isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type)))
      .filter((field) => !(isPage && PAGE_LISTS.includes(field.name)) && !field.args.some(({ name }) => name === 'first' || name === 'ids'))
      .map((field) => `${type.name}.${field.name}`);
  });
  expect(unpaged.sort()).toEqual(Object.keys(LIST_SIZES).sort());
});
