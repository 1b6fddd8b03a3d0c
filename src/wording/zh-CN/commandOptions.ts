/** What is wrong with a command line. */
export const optionMessages = {
  unknownOption: (option: string) => `没有这个选项：${option}。加 --help 查看用法。`,
  valueMissing: (option: string) => `选项 ${option} 后面缺少内容。加 --help 查看用法。`,
  valueNotWanted: (option: string) => `选项 ${option} 后面不用写内容。加 --help 查看用法。`,
} as const;
