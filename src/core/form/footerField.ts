/** Labelled texts below the indicators. */
export type FooterField =
  /** 偏差大或目标未完成原因分析. */
  | 'explanation'
  /** 改进措施. */
  | 'improvement'
  /** 评价结论. */
  | 'conclusion'
  /** 存在问题. */
  | 'problems'
  /** 其他需要说明事项. */
  | 'remarks';
