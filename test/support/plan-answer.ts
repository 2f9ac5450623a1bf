/** A plan asked for to its last field, and its answer brought back to the shape of its file. */
import { getNamedType, isEnumType, isListType, isNonNullType, isObjectType, isScalarType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { SECTION_TYPES } from '../../src/loaders/plan-item';

export const SECTIONS = Object.keys(SECTION_TYPES);

/** What is answered by other data than the file: a goal's outcome, the years of a measure. */
const COMPUTED: Readonly<Record<string, readonly string[]>> = { PlanGoal: ['outcome', 'outcomes'], PlanMeasure: ['years'] };

/** What stands for a thing of its own below an item: its name. */
const NAMES: Readonly<Record<string, string>> = { Source: 'code', IndicatorSet: 'code', Unit: 'slug' };

function selection(type: GraphQLObjectType, top = true): string {
  if (NAMES[type.name] !== undefined) return NAMES[type.name]!;
  if (!top && type.getInterfaces().some(({ name }) => name === 'PlanItem')) return 'code';
  return Object.values(type.getFields()).filter(({ name }) => !COMPUTED[type.name]?.includes(name)).map(({ name, type: of }) => {
    const named = getNamedType(of);
    return isScalarType(named) || isEnumType(named) ? name : `${name} { ${selection(named as GraphQLObjectType, false)} }`;
  }).join(' ');
}

/** A query for every field of every section, one section a part: the answers are put together by the caller. */
export function sectionQuery(schema: GraphQLSchema, code: string, section: string): string {
  const type = (schema.getType('Plan') as GraphQLObjectType).getFields()[section]!.type;
  if (!isNonNullType(type) || !isListType(type.ofType) || !isObjectType(getNamedType(type))) throw new Error(`${section} is no list`);
  return `{ plan(code: "${code}") { ${section} { ${selection(getNamedType(type) as GraphQLObjectType)} } } }`;
}

const RENAMED: Readonly<Record<string, string>> = { document: 'source', begins: 'from', ends: 'to', chainedTo: 'after' };

/** Named things become their names, fields get the names of the file, and what the file leaves out is left out. */
export function asInFile(value: any, top = true): any {
  if (Array.isArray(value)) return value.map((one) => asInFile(one, top));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries<any>(value);
  if (fields.length === 1 && ['code', 'slug'].includes(fields[0]![0])) return fields[0]![1];
  const kept = fields.filter(([name, one]) => !(top && (name === 'id' || (['ambiguity', 'note', 'firstYear'].includes(name) && one === null))));
  return Object.fromEntries(kept.map(([name, one]) => [top && name === 'code' ? 'id' : (RENAMED[name] ?? name), asInFile(one, false)]));
}

/** A section as its file has it, with the questions that the file lists among `ambiguities`; their numbers are served by the query of that name. */
export function sectionOfFile(file: any, section: string): any[] {
  const asked = new Map<string, any>((file.ambiguities ?? []).filter((one: any) => one.of !== undefined).toReversed().map((one: any) => [one.of, one]));
  return file[section].map((item: any) => {
    const { register: _, ...ambiguity } = item.ambiguity ?? {};
    if (item.ambiguity !== undefined) return { ...item, ambiguity };
    const found = asked.get(item.id);
    return found === undefined ? item : { ...item, ambiguity: { question: found.question, chosen: found.default, alternatives: found.alternatives.map(({ text }: any) => text) } };
  });
}

/** The file in one language: `textEn` and its like stand under the plain name. */
export function inOneLanguage(value: any, language: 'vi' | 'en'): any {
  if (Array.isArray(value)) return value.map((one) => inOneLanguage(one, language));
  if (typeof value !== 'object' || value === null) return value;
  const plain = Object.entries<any>(value).filter(([name]) => !name.endsWith('En'));
  return Object.fromEntries(plain.map(([name, one]) => [name, language === 'en' && `${name}En` in value ? value[`${name}En`] : inOneLanguage(one, language)]));
}
