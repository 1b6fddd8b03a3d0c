/** Chinese with the marks of a sentence, or with the word by which we ask the reader for something. */
const SENTENCE = /\p{Script=Han}[^'"`]*[。！？“”]|[“。][^'"`]*\p{Script=Han}|\p{Script=Han}，\p{Script=Han}|请/u;

/**
 * Finds sentences for the reader where only data belongs. Words of forms are data: single words, and patterns that read what
 * people type.
 * @type {import('eslint').Rule.RuleModule}
 */
export const sentencesRule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { sentence: 'The core tells codes and figures; src/wording has the sentences.' },
  },
  create(context) {
    const check = (node, text) => {
      if (SENTENCE.test(text) && !isPattern(node)) context.report({ node, messageId: 'sentence' });
    };
    return {
      Literal: (node) => typeof node.value === 'string' && check(node, node.value),
      TemplateElement: (node) => check(node, node.value.raw),
    };
  },
};

/** Whether a text is (part of) what new RegExp() or String.raw is given. */
function isPattern(node) {
  const { parent } = node.type === 'TemplateElement' ? node.parent : node;
  return (
    parent?.callee?.name === 'RegExp' ||
    (parent?.type === 'TaggedTemplateExpression' && parent.tag.property?.name === 'raw')
  );
}
