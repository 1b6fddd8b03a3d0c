const path = require('path');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const CopyPlugin = require('copy-webpack-plugin');
const CustomFunctionsMetadataPlugin = require('custom-functions-metadata-plugin');
const { markdownPage } = require('./scripts/markdownPage.cjs');

/** Address the manifest, the metadata and the help links carry in the sources; `--env baseUrl=…` puts the real one in. */
const SOURCE_BASE_URL = 'https://localhost:3000';

/** Where the page takes office.js from: `--env officeJs=cdn|cdn-cn|self` (see README). */
const OFFICE_JS = {
  cdn: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  'cdn-cn': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
  self: 'office-js/office.js',
};

module.exports = (env, argv) => {
  const production = argv.mode === 'production';
  const officeJs = OFFICE_JS[env.officeJs ?? 'cdn'];
  if (!officeJs) {
    throw new Error(`--env officeJs must be one of ${Object.keys(OFFICE_JS).join(', ')}`);
  }
  const baseUrl = (env.baseUrl ?? SOURCE_BASE_URL).replace(/\/+$/, '');
  if (!/^https:\/\/[^\s<>"&]+$/.test(baseUrl)) {
    throw new Error('--env baseUrl must be an https address, e.g. https://oa.example.gov.cn/zpb');
  }
  const withBaseUrl = (content) => content.toString().replaceAll(SOURCE_BASE_URL, baseUrl);

  return {
    entry: {
      // The one page of the shared runtime: functions, ribbon commands and, on demand, the pane.
      taskpane: './src/taskpane/runtime.ts',
      // The functions alone, for hosts that load the script of the manifest's <Script> element.
      functions: './src/functions/functions.ts',
    },
    output: {
      path: path.resolve(__dirname, env.outDir ?? 'dist'),
      filename: '[name].js',
      chunkFilename: '[name].js',
      clean: { keep: /^cli\// },
    },
    // Two files on purpose: what Excel waits for at start-up, and the pane that is fetched when it is shown.
    optimization: { splitChunks: false },
    target: ['web', 'es2020'],
    devtool: production ? 'source-map' : 'eval-cheap-module-source-map',
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: {
            loader: 'swc-loader',
            options: { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2020' }, sourceMaps: true },
          },
        },
      ],
    },
    plugins: [
      new CustomFunctionsMetadataPlugin({ input: './src/functions/functions.ts', output: 'functions.json' }),
      new HtmlWebpackPlugin({
        filename: 'taskpane.html',
        template: './src/taskpane/taskpane.html',
        chunks: ['taskpane'],
        scriptLoading: 'blocking',
        inject: 'body',
        templateParameters: { officeJs },
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png' },
          { from: 'manifest.xml', transform: withBaseUrl },
          { from: 'src/functions/functions.zh-CN.json', transform: withBaseUrl },
          { from: 'docs/pane.md', to: 'help/pane.html', transform: markdownPage },
          { from: 'docs/functions.md', to: 'help/functions.html', transform: markdownPage },
          { from: 'docs/schemes.md', to: 'help/schemes.html', transform: markdownPage },
        ],
      }),
      new ReplaceInAssets(['functions.json'], withBaseUrl),
    ],
    performance: {
      hints: production ? 'warning' : false,
      maxAssetSize: 900e3,
      maxEntrypointSize: 900e3,
    },
  };
};

/** Rewrites generated text assets just before they are written. */
class ReplaceInAssets {
  constructor(names, replace) {
    this.names = names;
    this.replace = replace;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.compilation.tap('ReplaceInAssets', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_TRANSFER;
      compilation.hooks.processAssets.tap({ name: 'ReplaceInAssets', stage }, () => {
        for (const name of this.names) {
          compilation.updateAsset(name, (old) => new sources.RawSource(this.replace(old.source())));
        }
      });
    });
  }
}
