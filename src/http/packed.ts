import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { KeptAnswer } from './answers';
import { accepts, CODINGS, type Coding } from './coding';
import { remembered } from './remembered';

/** An answer is packed once it has been served so often; before, packing costs more than it saves. */
const USES_BEFORE_PACKING = 2;
/** What fits into one packet anyway is not packed. */
const WORTH_PACKING = 1_200;

const PACK: Readonly<Record<Coding, (body: Buffer) => Promise<Buffer>>> = {
  br: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } }),
  gzip: (body) => promisify(gzip)(body, { level: 6 }),
};

const packed = new WeakMap<KeptAnswer, Partial<Record<Coding, Buffer | 'under way'>>>();

const bestCoding = remembered((acceptEncoding) => CODINGS.find((one) => accepts(acceptEncoding, one)));

/** The bytes of a kept answer in the best coding that the client takes and that is ready; packing goes on beside. */
export function packedFor(answer: KeptAnswer, acceptEncoding: string | undefined): { coding?: Coding; body: Buffer } {
  const coding = acceptEncoding === undefined ? undefined : bestCoding(acceptEncoding);
  if (coding === undefined || answer.body.length < WORTH_PACKING || answer.uses < USES_BEFORE_PACKING) return answer;
  const forms = packed.get(answer) ?? {};
  const ready = forms[coding];
  if (ready === undefined) {
    packed.set(answer, forms);
    forms[coding] = 'under way';
    PACK[coding](answer.body).then((body) => (forms[coding] = body), () => delete forms[coding]);
  }
  return ready instanceof Buffer ? { coding, body: ready } : { body: answer.body };
}
