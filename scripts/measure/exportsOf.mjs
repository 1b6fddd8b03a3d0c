import ts from 'typescript';

/**
 * What a file exports itself: name, whether it has a line of TSDoc, and whether it is a type, a value or both.
 * @param {import('typescript').SourceFile} file
 * @returns {{ name: string, isDocumented: boolean }[]}
 */
export function exportsOf(file) {
  return file.statements.filter(isExported).flatMap((statement) => {
    const isDocumented = ts.getJSDocCommentsAndTags(statement).length > 0;
    return namesOf(statement).map((name) => ({ name, isDocumented }));
  });
}

function isExported(statement) {
  return (
    ts.canHaveModifiers(statement) &&
    ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  );
}

function namesOf(statement) {
  if (!ts.isVariableStatement(statement)) return [statement.name?.text ?? 'default'];
  return statement.declarationList.declarations.flatMap(({ name }) =>
    ts.isIdentifier(name) ? [name.text] : name.elements.map((element) => element.name.text),
  );
}
