// Exact points: BigInt in 1/10 000 point. Written apart from the core on purpose: it checks what the core computes.

/** "12.5" → 125000n */
export function parse(text) {
  const [whole, fraction = ''] = String(text).split('.');
  return BigInt(whole + fraction.padEnd(4, '0'));
}

/** 125000n → "12.5" */
export function format(value) {
  const digits = value.toString().padStart(5, '0');
  return `${digits.slice(0, -4)}.${digits.slice(-4)}`.replace(/\.?0+$/, '');
}

/** The points that a cell of a component earns; null for an empty cell and for N/A. */
export function pointsOf(component, cell) {
  if (cell === '' || cell === 'N/A') return null;
  const { formula, maxPoints } = component;
  if (/^\d+(\.\d+)?$/.test(cell)) return parse(cell);
  if (formula.kind === 'STEPS') {
    const count = Number(cell.slice('n='.length));
    return parse(formula.steps.find((step) => count >= step.from).points);
  }
  const [a, b] = shareOf(formula, cell);
  return (2n * a * parse(maxPoints.value) + b) / (2n * b);
}

function shareOf(formula, cell) {
  switch (formula.kind) {
    case 'CHOICE':
      return fraction(formula.options.find((option) => option.key === cell).share);
    case 'RATIO': {
      const [a, b] = fraction(cell);
      return a > b ? [1n, 1n] : [a, b];
    }
    case 'SUM':
      return cell.split(';').reduce((sum, part, index) => {
        const { share, formula: inner } = formula.parts[index];
        return add(sum, multiply(fraction(share), shareOf(inner, part)));
      }, [0n, 1n]);
  }
}

const fraction = (text) => text.split('/').concat('1').slice(0, 2).map(BigInt);
const multiply = ([a, b], [c, d]) => [a * c, b * d];
const add = ([a, b], [c, d]) => [a * d + c * b, b * d];
