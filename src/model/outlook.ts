/** What an Outlook message (MS-OXMSG) says, as the reader of such files hands it on: plain data, so that it can come from another process. */
export interface OutlookMail {
  /** The folder that it lay in ("Inbox/FOI"); null for a message file. */
  folder: string | null;
  /** The headers of the mail that came over the internet (PidTagTransportMessageHeaders), as they were. */
  transportHeaders: string | null;
  subject: string | null;
  from: { name: string | null; email: string | null };
  recipients: { name: string | null; email: string | null; field: 'to' | 'cc' | 'bcc' }[];
  /** When it was sent, ISO 8601 in UTC. */
  sent: string | null;
  messageId: string | null;
  inReplyTo: string | null;
  text: string | null;
  html: string | null;
  /** Decompressed; a character is a byte. */
  rtf: string | null;
  attachments: OutlookAttachment[];
}

export interface OutlookAttachment {
  name: string | null;
  mediaType: string | null;
  /** Length and SHA-256 (lower-case hex) of its content; null where it could not be read, or is a message. */
  bytes: number | null;
  sha256: string | null;
  /** The content in base64, where the caller asked for it and it could be read. */
  content?: string;
  /** An attached message. */
  mail: OutlookMail | null;
}

/** One answer of the reader: a mail, or something that went wrong with one or with the rest. */
export type OutlookAnswer = { mail: OutlookMail } | { code: string; message: string };

/**
 * Opens a message file (`msg`) or an Outlook store (`pst`), mail by mail. Damaged ones make their readers hang or abort, so whoever hands this
 * in has to see to it that this can be survived: the command line runs them in a process of their own. Never throws.
 */
export type OpenOutlook = (kind: 'msg' | 'pst', bytes: Uint8Array) => AsyncIterable<OutlookAnswer>;
