/** Adds the blank forms that calculate without the add-in, one .xlsx for each template, named by its id: as `zpb new` makes them. */
class BlankForms {
  constructor({ folder }) {
    this.folder = folder;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('BlankForms', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: 'BlankForms', stage }, async () => {
        const { loadBundled } = await import('../loadBundled.mjs');
        const { blankForms } = await loadBundled('scripts/webpack/blankForms.ts');
        for (const { id, file } of await blankForms(new Date())) {
          compilation.emitAsset(`${this.folder}/${id}.xlsx`, new sources.RawSource(Buffer.from(file)));
        }
      });
    });
  }
}

module.exports = { BlankForms };
