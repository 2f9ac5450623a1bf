import { wordsOf } from './enums';

export const RoleFunction = wordsOf('RoleFunction', 'What a role does.', {
  NOMINATOR: 'Nominates.',
  LEAD: 'Leads the movement.',
  COORDINATOR: 'Coordinates.',
  APPRAISER: 'Appraises.',
  COUNCIL: 'Advises as a council or committee.',
  CONFIRMER: 'Confirms.',
  CHANNEL: 'Receives and passes on.',
  ASSOCIATION: 'Association that nominates its members.',
  DECIDER: 'Decides.',
  AUTHORITY: 'Competent authority.',
  PUBLICITY: 'Makes it known.',
});

export const BindingCertainty = wordsOf('BindingCertainty', 'How it is known that a body holds a role.', {
  QUOTED: 'Named in the plan.',
  CONFIRMED: 'A successor, confirmed by a source.',
  INFERRED: 'A successor, inferred.',
});

export const InspectionFrequency = wordsOf('InspectionFrequency', 'How often is inspected.', {
  YEARLY: 'Every year.',
});

export const NoteKind = wordsOf('NoteKind', 'What a note is about.', {
  THEME: 'Theme of the movement.',
  PARENT_PLAN: 'Plan of the level above.',
  BUDGET: 'Money.',
  STANDARD_BY_LAW: 'Standards left to the law.',
  DRAFTING_DEFECT: 'A defect of drafting.',
  TRANSITION: 'Change of bodies or levels.',
});
