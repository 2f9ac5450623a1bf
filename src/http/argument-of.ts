import { TokenKind, type ASTNode, type Token } from 'graphql';

/** How far a list is gone back through. */
const FARTHEST = 2_000;
const OPENS: ReadonlySet<string> = new Set([TokenKind.BRACKET_L, TokenKind.BRACE_L, TokenKind.PAREN_L]);
const CLOSES: ReadonlySet<string> = new Set([TokenKind.BRACKET_R, TokenKind.BRACE_R, TokenKind.PAREN_R]);

/** The name of the argument or input field for which a value stands in a query: what is before the nearest colon, lists left out. */
export function argumentOf(value: ASTNode): string | undefined {
  let nested = 0;
  let token: Token | null | undefined = value.loc?.startToken.prev;
  for (let step = 0; token && step < FARTHEST; step++, token = token.prev) {
    if (CLOSES.has(token.kind)) nested++;
    else if (OPENS.has(token.kind) && nested > 0) nested--;
    else if (nested > 0 || token.kind === TokenKind.BRACKET_L) continue;
    else if (token.kind === TokenKind.COLON) return token.prev?.value;
    else if (OPENS.has(token.kind)) return undefined;
  }
  return undefined;
}
