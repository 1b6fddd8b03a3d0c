/** Excel's error codes with the HTTP status and the sentence that go with them. */
const ERRORS = {
  AccessDenied: [403, '不能执行所请求的操作。'],
  ApiNotFound: [404, '替身 Excel 未实现此成员。'],
  ConflictAndRetry: [409, '因发生冲突，无法处理该请求。'],
  GeneralException: [500, '处理该请求时发生内部错误。'],
  InvalidArgument: [400, '参数无效、缺少或格式不正确。'],
  InvalidObjectPath: [400, '对象路径无效。'],
  InvalidOperation: [400, '所尝试的操作对该对象无效。'],
  InvalidReference: [400, '此引用对当前操作无效。'],
  InvalidSelection: [400, '当前选定内容对该操作无效。'],
  ItemAlreadyExists: [409, '正在创建的资源已存在。'],
  ItemNotFound: [404, '所请求的资源不存在。'],
  NotImplemented: [501, '所请求的功能未实现。'],
  ResponsePayloadSizeLimitExceeded: [413, '响应负载大小超过限制。'],
  UndoNotSupported: [400, '该操作不支持撤消。'],
  UnsupportedOperation: [400, '不支持正在尝试的操作。'],
} as const satisfies Readonly<Record<string, readonly [number, string]>>;

export type HostErrorCode = keyof typeof ERRORS;

/** A failure of one action, as Excel reports it. */
export class HostError extends Error {
  readonly httpStatus: number;

  /** `detail` follows Excel's sentence and says what exactly was wrong. */
  constructor(
    readonly code: HostErrorCode,
    detail = '',
  ) {
    const [httpStatus, sentence] = ERRORS[code];
    super(detail ? `${sentence} (${detail})` : sentence);
    this.name = 'HostError';
    this.httpStatus = httpStatus;
  }
}

/** Whether the text is one of the codes above. */
export function isHostErrorCode(code: string): code is HostErrorCode {
  return code in ERRORS;
}
