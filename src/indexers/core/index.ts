/** The version of the arithmetic. It is stored beside a fingerprint and not hashed: a newer core must reproduce older rankings. */
export const CORE_VERSION = 1;

export * from './applicability';
export * from './bounds';
export * from './canonical';
export * from './entered';
export * from './finding';
export * from './formula';
export * from './group-by';
export * from './indicator';
export * from './invariant';
export * from './judge';
export * from './level';
export * from './name';
export * from './name-index';
export * from './points';
export * from './problem';
export * from './rank';
export * from './register';
export * from './rule';
export * from './score';
export * from './snapshot';
export * from './standing';
export * from './total';
export * from './unit';
export * from './unit-record';
export * from './what-if';
