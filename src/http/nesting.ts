import { Lexer, Source, TokenKind } from 'graphql';
import type { Problem } from '../indexers/core/problem';
import { LIMITS, tooExpensive } from './limits';

const OPENS: ReadonlySet<string> = new Set([TokenKind.BRACKET_L, TokenKind.BRACE_L, TokenKind.PAREN_L]);
const CLOSES: ReadonlySet<string> = new Set([TokenKind.BRACKET_R, TokenKind.BRACE_R, TokenKind.PAREN_R]);

/**
 * Refuses brackets within brackets before the parser follows them down: it calls itself at each, and 1,900 of them use
 * up the stack of a thread. A query with fewer brackets than the limit is not looked at more closely.
 */
export function refusalOfNesting(query: string): Problem | undefined {
  if (!hasMoreBracketsThan(LIMITS.nesting, query)) return undefined;
  const lexer = new Lexer(new Source(query));
  try {
    for (let token = lexer.advance(), count = 0, depth = 0; token.kind !== TokenKind.EOF && count < LIMITS.tokens; token = lexer.advance(), count++) {
      if (OPENS.has(token.kind)) depth++;
      else if (CLOSES.has(token.kind)) depth--;
      if (depth > LIMITS.nesting) return tooExpensive('nesting');
    }
  } catch {
    // The parser meets the same character, and says where.
  }
  return undefined;
}

function hasMoreBracketsThan(most: number, text: string): boolean {
  const bracket = /[[{(]/g;
  let found = 0;
  while (found <= most && bracket.test(text)) found++;
  return found > most;
}
