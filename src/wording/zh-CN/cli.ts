import { runProgress } from './runProgress';

/** Texts of the command line. */
export const cliMessages = {
  help: `zpb — 项目支出绩效自评表的命令行工具

用法：
  zpb score 指标值 完成值 分值 [选项]   给一项指标计分
  zpb score --json                      从标准输入逐行读 JSON 计分
  zpb check 文件或文件夹… [选项]        检查 Excel 文件里的自评表
  zpb new --template 模板 --out 文件    新建一张空白自评表
  zpb collect 文件或文件夹… --list 名单 对着名单收表：收齐没有、汇总、退回单
  zpb word 文件 --out 文件.docx         把自评表写成 Word 文档
  zpb 命令 --help                       查看某个命令的说明
  zpb --version                         显示版本号

退出码：
  0  完成
  1  没有结果（例如这项指标不能计分），或检查出必须改正的、待说明的
  2  命令行写错了，或有文件不能读写`,
  scoreHelp: `zpb score — 给一项指标计分，并说明怎样得出

用法：
  zpb score 指标值 完成值 分值 [--nature 性质] [--scheme 方案]
  zpb score --json [--quiet]

选项：
  --nature 性质   正向、反向、等于、区间、时效、定性、成本，或 ≥ ≤ = > <；不写时由指标值判断
  --scheme 方案   评分方案的标识或中文名称，例如 hubei 或 湖北；不写时为财预〔2020〕10号
  --json          从标准输入读，每行一个 JSON：
                  {"target": "≥95%", "actual": "90%", "weight": 10, "nature": "正向", "scheme": "湖北"}
                  nature 和 scheme 可以不写。每行输出一个 JSON，顺序不变：
                  {"score": 9.47, "nature": "正向", "error": null, "steps": ["…"]}
                  不能计分时 score 为 null，error 是原因；写错的行同样输出一行 error
  --quiet         不在终端上显示进度（--json 的输出写进文件时显示）
  --help          显示这份说明

以负号开头的值写在 -- 之后，例如：zpb score --nature 正向 -- -5 -3 10

例子：
  zpb score "≥95%" 90% 10
  zpb score "≤5300" 5830 10 --scheme 湖北

退出码：
  0  已计分；--json 时为全部读完
  1  这项指标不能计分
  2  命令行写错了`,
  unknownCommand: (name: string) => `没有“${name}”这个命令。用 zpb --help 查看可用的命令。`,
  badOptions: () =>
    '选项写错了。可用的选项：--nature 性质、--scheme 方案、--json、--quiet、--help；以负号开头的值请写在 -- 之后。用 zpb score --help 查看用法。',
  threeValues: (count: number) =>
    `需要 3 个值：指标值、完成值、分值，现在有 ${count} 个。空的值写 ""，含空格或符号的值加引号。用 zpb score --help 查看用法。`,
  noValuesWithJson: () => '用 --json 时从标准输入读，命令行上不再写指标值、完成值、分值、性质和方案。',
  scoreProgress: runProgress('已计分', '行', ''),
  scoreLine: (score: string, weight: string) => `得分 ${score}（分值 ${weight}）`,
  noScore: (message: string) => `不能计分：${message}`,
  badJson: () => '这一行不是有效的 JSON。请写成 {"target": "≥95%", "actual": "90%", "weight": 10}。',
  notAnObject: () => '这一行应是一个 JSON 对象。请写成 {"target": "≥95%", "actual": "90%", "weight": 10}。',
  unknownKey: (key: string) => `没有“${key}”这个字段。可用的字段：target、actual、weight、nature、scheme。`,
  longLine: () => '这一行太长，没有计分。请每行只写一项指标。',
  longField: (key: string) => `字段“${key}”太长，没有计分。Excel 的单元格最多放 32767 个字。`,
  badField: (key: string) => `字段“${key}”应是文字或数字。`,
} as const;

/** What is wrong with a command line. */
export const optionMessages = {
  unknownOption: (option: string) => `没有这个选项：${option}。加 --help 查看用法。`,
  valueMissing: (option: string) => `选项 ${option} 后面缺少内容。加 --help 查看用法。`,
  valueNotWanted: (option: string) => `选项 ${option} 后面不用写内容。加 --help 查看用法。`,
} as const;

/** Why a file was not written. */
export const writingMessages = {
  exists: (file: string) => `已有同名文件，没有覆盖：${file}。要覆盖请加 --force。`,
  noFolder: (file: string) => `文件夹不存在，没有写成：${file}。请先建好文件夹。`,
  notWritten: (file: string) => `没有写成：${file}。请确认文件没有在别处打开，并且有权限写入。`,
} as const;
