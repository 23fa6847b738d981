"""Python's mailbox and email, as a whole process: python3 contender.py MAILBOX."""
import email, email.policy, mailbox, sys
count = size = 0
for mail in mailbox.mbox(sys.argv[1], factory=lambda f: email.message_from_binary_file(f, policy=email.policy.compat32), create=False):
    for part in mail.walk():
        if part.get_content_maintype() != 'multipart':
            size += len(part.get_payload(decode=True) or b'')
    count += 1
print({"count": count, "size": size})
