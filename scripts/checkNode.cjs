// Says in a sentence that Node is too old, before anything fails in a way nobody understands.
// Old Nodes must be able to read this file: nothing newer than ES5 and require().
var needed = /[\d.]+/.exec(require('../package.json').engines.node)[0];

/** Whether a version such as '20.9.0' is at least another such as '20.19'. */
function isAtLeast(version, least) {
  var have = version.split('.');
  var want = least.split('.');
  for (var part = 0; part < want.length; part += 1) {
    if (Number(have[part]) !== Number(want[part])) return Number(have[part]) > Number(want[part]);
  }
  return true;
}

var found = process.versions.node;
if (!isAtLeast(found, needed)) {
  var inChinese = '这里需要 Node.js ' + needed + ' 或更新版本，现在用的是 ' + found + '。';
  var inEnglish = 'Node.js ' + needed + ' or newer is needed, this is ' + found + '. ';
  console.error(inChinese + '请从 https://nodejs.org/zh-cn 安装长期支持版（LTS），再运行一次同样的命令。');
  console.error(inEnglish + 'Install the LTS version from https://nodejs.org and run the same command again.');
  process.exit(1);
}
