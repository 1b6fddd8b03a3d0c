/** What decimal.js can do and nothing here asks of it, by the full names and short ones: a third of it, in both scripts Excel waits for. */
const UNUSED = {
  cosine: 'cos',
  cubeRoot: 'cbrt',
  hyperbolicCosine: 'cosh',
  hyperbolicSine: 'sinh',
  hyperbolicTangent: 'tanh',
  inverseCosine: 'acos',
  inverseHyperbolicCosine: 'acosh',
  inverseHyperbolicSine: 'asinh',
  inverseHyperbolicTangent: 'atanh',
  inverseSine: 'asin',
  inverseTangent: 'atan',
  logarithm: 'log',
  naturalExponential: 'exp',
  naturalLogarithm: 'ln',
  sine: 'sin',
  squareRoot: 'sqrt',
  tangent: 'tan',
  toBinary: null,
  toFraction: null,
  toHexadecimal: 'toHex',
  toNearest: null,
  toOctal: null,
};
/** Functions of Decimal itself that call them or that nothing here asks for. */
const UNUSED_STATICS = [
  ...Object.values(UNUSED).filter((name) => name !== null && name !== 'toHex'),
  ...['atan2', 'hypot', 'log2', 'log10', 'random'],
];

/** A loader for decimal.mjs that leaves out what is not used; what only that needed, the minifier then finds unused. */
function leanDecimal(source) {
  const methods = Object.keys(UNUSED).map((name) => new RegExp(`^P\\.${name} = [\\s\\S]*?^};?\\n`, 'm'));
  const statics = UNUSED_STATICS.map((name) => new RegExp(`^ +Decimal\\.${name} = ${name};.*\\n`, 'm'));
  return [...methods, ...statics].reduce(
    (rest, part) => {
      if (!part.test(rest)) throw new Error(`decimal.js has nothing like ${part} any more`);
      return rest.replace(part, '');
    },
    source.replaceAll('\r\n', '\n'),
  );
}

module.exports = leanDecimal;
module.exports.UNUSED = UNUSED;
module.exports.UNUSED_STATICS = UNUSED_STATICS;
