const path = require('path');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const ours = require('../../webpack.config.cjs');

/** The page that stands for Microsoft's template, built as the add-in is: webpack --config bench/template/webpack.config.cjs */
module.exports = (env, argv) => {
  const config = ours(env, argv);
  return {
    ...config,
    entry: { template: path.join(__dirname, 'taskpane.tsx') },
    output: { ...config.output, clean: false },
    plugins: [
      new HtmlWebpackPlugin({
        filename: 'taskpane.html',
        template: path.join(__dirname, 'taskpane.html'),
        inject: false,
        templateParameters: { officeJs: 'office-js/office.js' },
      }),
    ],
  };
};
