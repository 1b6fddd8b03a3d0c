/** What `zpb new` says. */
export const newCommandMessages = {
  help: `zpb new — 新建一张空白的项目支出绩效自评表

用法：
  zpb new --template 模板 --out 文件.xlsx [选项]

得分、执行率、总分用 Excel 自带的公式计算，不装加载项也能用；公式算不出的得分请自己填写。

选项：
  --template 模板      模板的标识或名称，例如 national-2020
  --out 文件.xlsx      要写的文件；已有同名文件时不覆盖
  --force              覆盖已有的文件
  --scheme 方案        评分方案的标识或中文名称；不写时为该模板的方案
  --year 年度          例如 2024；不写时为今年
  --project 名称       项目名称
  --department 名称    主管部门
  --implementer 名称   实施单位
  --unit 单位          金额单位，万元或元；不写时为该模板的单位
  --help               显示这份说明

退出码：
  0  文件已写好
  2  没有写成，或命令行写错了`,
  templateMissing: '请用 --template 写明模板，例如 --template national-2020。加 --help 查看用法。',
  outMissing: '请用 --out 写明要写的 .xlsx 文件。加 --help 查看用法。',
  notXlsx: (file: string) => `文件名应以 .xlsx 结尾：${file}。`,
  unknownTemplate: (name: string, known: readonly string[]) => `没有“${name}”这个模板。可用的有：${known.join('、')}。`,
  badYear: (text: string) => `年度应为四位数字，例如 2024，不能是“${text}”。`,
  badUnit: (text: string) => `金额单位只能是万元或元，不能是“${text}”。`,
  notWanted: (text: string) => `多余的内容：${text}。加 --help 查看用法。`,
  written: (file: string) => `已写好：${file}`,
} as const;
