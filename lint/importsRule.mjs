import path from 'node:path';
import { layerOf, mayImportFile, mayImportPackage } from './layers.mjs';

/**
 * Keeps the layers: looks at every way to name another module - imports and exports of values and of types, import(), import
 * types, `import x = require()` and require().
 * @type {import('eslint').Rule.RuleModule}
 */
export const importsRule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      file: '{{from}} may not import {{to}}: lint/layers.mjs says which layer may import which.',
      package: '{{from}} may not use the package {{to}}: lint/layers.mjs says which layer may use which.',
      computed: 'What is imported must be a plain text, so that it can be told which layer it belongs to.',
      unknown: '{{from}} belongs to no layer: write its folder into lint/layers.mjs.',
    },
  },
  create(context) {
    const file = fromRoot(context.cwd, context.filename);
    const layer = layerOf(file);
    if (!layer) return { Program: (node) => context.report({ node, messageId: 'unknown', data: { from: file } }) };
    const check = (node, source) => {
      const name = plainText(source);
      if (name === undefined) return context.report({ node, messageId: 'computed' });
      const data = { from: layer.folder, to: name };
      if (!/^\.{0,2}\//.test(name) && !/^\.{1,2}$/.test(name)) {
        if (!mayImportPackage(layer, name)) context.report({ node, messageId: 'package', data });
        return;
      }
      const target = fromRoot(context.cwd, path.resolve(path.dirname(context.filename), name));
      if (!mayImportFile(layer, target)) context.report({ node, messageId: 'file', data });
    };
    return {
      ImportDeclaration: (node) => check(node, node.source),
      ExportAllDeclaration: (node) => check(node, node.source),
      ExportNamedDeclaration: (node) => node.source && check(node, node.source),
      ImportExpression: (node) => check(node, node.source),
      TSImportType: (node) => check(node, node.source ?? node.argument?.literal),
      TSExternalModuleReference: (node) => check(node, node.expression),
      'CallExpression[callee.name="require"]': (node) => check(node, node.arguments[0]),
    };
  },
};

/** A path from the project's root, with '/'. */
function fromRoot(root, file) {
  return path.relative(root, file).split(path.sep).join('/');
}

/** The text of a literal or of a template without gaps; undefined for anything else. */
function plainText(node) {
  if (typeof node?.value === 'string') return node.value;
  return node?.type === 'TemplateLiteral' && node.quasis.length === 1 ? node.quasis[0].value.cooked : undefined;
}
