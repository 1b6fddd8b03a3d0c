const RULE = '-'.repeat(72);

/** Names, versions and licences of packages whose code is shipped, each with the text its authors ask to be passed on. */
function noticesText(packages) {
  const parts = packages.map(({ name, version, licence, texts }) =>
    [RULE, `${name} ${version} (${licence})`, RULE, '', ...(texts.length > 0 ? texts : [WITHOUT_TEXT]), ''].join('\n'),
  );
  return [`This product contains code of ${packages.length} packages of others.`, '', ...parts].join('\n');
}

const WITHOUT_TEXT = 'The package brings no text of its licence.';

module.exports = { noticesText };
