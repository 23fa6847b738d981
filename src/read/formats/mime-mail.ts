/** What is wanted of a mail that was taken apart, whichever way was taken: the MIME parser's result has this shape, and so has the short way's. */
export interface MimeMail {
  subject?: string | undefined;
  from?: MimeAddresses | undefined;
  to?: MimeAddresses | MimeAddresses[] | undefined;
  cc?: MimeAddresses | MimeAddresses[] | undefined;
  bcc?: MimeAddresses | MimeAddresses[] | undefined;
  /** Headers that are seldom asked for, by name in lower case. */
  headers: { get(name: string): unknown };
  text?: string | undefined;
  html?: string | false | undefined;
  attachments: readonly MimeAttachment[];
}
export interface MimeAddresses { value: readonly MimeAddress[] }
export interface MimeAddress { name?: string | undefined; address?: string | undefined; group?: readonly MimeAddress[] | undefined }
export interface MimeAttachment { filename?: string | undefined; contentType: string; contentDisposition?: string | undefined; content: Buffer; size: number; checksum?: string | undefined }
