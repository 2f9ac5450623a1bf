import type { Theme } from '../attack';
import { bodies } from './bodies';
import { documents } from './documents';
import { requests } from './requests';
import { sockets } from './sockets';
import { variables } from './variables';

/** Every single attack, theme by theme; docs/security.md shows them as they stand here. */
export const THEMES: readonly Theme[] = [documents, variables, bodies, requests, sockets];
