const { cycloneDx } = require('../thirdParty/cycloneDx.cjs');
const { noticesText } = require('../thirdParty/noticesText.cjs');
const { packagesOf } = require('../thirdParty/packagesOf.cjs');

/** Adds the licences of all code in the chunks, and a list of its packages, read off the modules that are really in them. */
class ThirdPartyFiles {
  constructor({ notices, materials }) {
    this.notices = notices;
    this.materials = materials;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('ThirdPartyFiles', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'ThirdPartyFiles', stage }, () => {
        const packages = packagesOf([...compilation.modules].flatMap(filesOf));
        compilation.emitAsset(this.notices, new sources.RawSource(noticesText(packages)));
        const materials = JSON.stringify(cycloneDx(packages), null, 2);
        compilation.emitAsset(this.materials, new sources.RawSource(`${materials}\n`));
      });
    });
  }
}

/** Modules that were put together keep the ones they were made of. */
function filesOf(module) {
  const parts = module.modules ? [...module.modules] : [];
  return [module.nameForCondition?.() ?? '', ...parts.map((part) => part.nameForCondition?.() ?? '')];
}

module.exports = { ThirdPartyFiles };
