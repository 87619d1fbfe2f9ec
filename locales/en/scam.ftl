### Cheated, or nearly: money, codes, calls, prizes, loans, jobs, SIMs.

scam-what = *What happened?* Whatever it is, whoever cheats is to blame, not you.
    .sms = What happened? Whoever cheats is to blame, not you.
    .money = Money is gone
    .code = I gave a code
    .call = Strange call
    .prize = I won a prize?
    .bisp = BISP message
    .loan = Loan app threatens
    .job = Job offer
    .sim = SIMs in my name
    .other = Something else

## Be quick

scam-money = It is not your fault. These people do this all day. *Now, at once:*
    - Call your bank, on the number printed on the card. Ask them to stop the payment and block the card. A mobile wallet? Find the number inside its official app.
    - Keep receipts, transaction numbers, chats and phone numbers.
    - NCCIA, cyber crime: { -nccia-phone }
    - Pay nothing more, not even "to get it back".
    Under 18? Tell an adult at home now; they make these calls with you.
    .sms =
        Not your fault. Now:
        - Call your bank, number on the card: stop the payment, block the card.
        - Keep receipts and transaction numbers.
        - Pay nothing more to "get it back".
        - Under 18? Call with an adult.
        - NCCIA, cyber crime: { -nccia-phone }
    .code = I gave a code too
    .child = It is my child's money

scam-code = It can happen to anyone. *Do this before anything else:*
    - A bank's code or PIN? Call the bank at once, on the number printed on the card, and ask them to block it.
    - A WhatsApp code? Take your account back now: choose it below.
    - Any other account? Change its password.
    - Answer nothing more from them. Keep their messages, report them, then block.
    .sms =
        It can happen to anyone. At once:
        - Bank code or PIN? Call the bank, number on the card, ask them to block it.
        - WhatsApp code? Choose it below.
        - Other account? Change its password.
        - Don't answer them again.
    .whatsapp-app = A WhatsApp code
    .money = Money is gone

scam-child = Say this first: *"Good that you told me. Whoever cheats is to blame, not you."*
    - Call the bank today, on the number printed on the card.
    - Don't delete the chat. Keep receipts and numbers.
    - Ask calmly: does anyone threaten you, or want pictures?
    - You may complain for the child. NCCIA, cyber crime: { -nccia-phone }
    .sms =
        Say first: "Good that you told me. It is not your fault."
        - Call the bank, number on the card.
        - Keep chat and receipts.
        - Ask: does anyone threaten you, or want pictures?
        - You may complain for the child: NCCIA, { -nccia-phone }
    .threatened = Child is threatened

## Tricks

scam-call = *Hang up.* You owe nothing to a stranger on the phone.
    - A real bank, NADRA, FIA, the army or PTA does not ask for your code, PIN or password. They do not call on WhatsApp for it.
    - Not sure? Call the bank yourself, on the number printed on the card.
    - "One of your family is in trouble, send money"? Call that person first.
    - Write down the number, report it, then block it. NCCIA: { -nccia-phone }
    .sms =
        Hang up.
        - A real bank, NADRA, FIA or army never asks for a code, PIN or password.
        - Not sure? Call the bank, number on the card.
        - "Family in trouble, send money"? Call them first.
        - Note the number, report it, then block it. NCCIA: { -nccia-phone }
    .money = Money is gone
    .code = I gave a code

scam-prize = A prize from a draw you never entered *is no prize.*
    - Real prizes cost no fee and no load card.
    - Don't answer, don't tap the link, don't pay, send no CNIC.
    - Show it to someone at home who may get one too.
    - You can report the text or the number.
    .sms =
        A prize from a draw you never entered is no prize.
        - Real prizes cost no fee.
        - Don't answer, tap the link, pay or send your CNIC.
        - Tell others at home.
    .money = Money is gone
    .spam = Report the text

scam-bisp = BISP writes only from { -bisp-sms }. *Any other number is fake.*
    - Registration and survey are free. Pay nobody.
    - Give no code, CNIC or thumbprint, whatever number shows. Numbers can be faked.
    - Ask at the nearest BISP office.
    - BISP on the phone: { -bisp-phone }
    .sms =
        BISP writes only from { -bisp-sms }. Other numbers are fake.
        - Registration is free. Pay nobody.
        - No code, CNIC or thumbprint, whatever number shows.
        - Ask the nearest BISP office.
        - Phone: { -bisp-phone }
    .expired = *Pay nobody for BISP.* Registration and survey are free.
        - Give no code, CNIC or thumbprint, whatever number shows. Numbers can be faked.
        - Ask at the nearest BISP office.
    .money = Money is gone
    .spam = Report the text

scam-loan = Nobody may threaten you over a loan.
    - *Pay nothing because of a threat.*
    - Keep proof: messages, calls, receipts, the name of the app.
    - In your phone's settings take away the app's access to contacts and pictures.
    - Tell family and friends that ugly messages may come.
    - NCCIA, cyber crime: { -nccia-phone }
    - SECP says which loan apps are allowed: { -secp-site }
    .sms =
        - Pay nothing because of a threat.
        - Keep messages, calls, receipts.
        - Phone settings: take away its access to contacts and pictures.
        - Tell your family.
        - NCCIA: { -nccia-phone }
        - Allowed loan apps, SECP: { -secp-site }
    .picture = They use pictures

scam-job = These are signs of a trick:
    - Very high pay for little work
    - They are only on WhatsApp
    - They want a fee, CNIC, photo, location, or an app installed
    { "" }*Check the company first*, outside their links. Until then send no papers, no pictures, no money. Work abroad? Check twice before anyone travels.
    .sms =
        Signs of a trick:
        - High pay for little work
        - Only on WhatsApp
        - They want a fee, CNIC, photo, location or an app installed
        Check the company first. Send nothing until then.
    .money = Money is gone
    .sim = They have my CNIC

scam-sim = *See all SIMs in your name:*
    - Send your CNIC number, without dashes, by SMS to { -sim-check-sms }
    - or look here: { -sim-check-site }
    - One you don't use? Have it blocked at that company's franchise.
    - Give your thumbprint only at a franchise or service centre, never for a "free SIM" or for aid.
    - Lend your SIM to nobody.
    Under 18? Do it with the adult whose CNIC it is.
    .sms =
        SIMs in your name: SMS your CNIC number without dashes to { -sim-check-sms }
        - Or: { -sim-check-site }
        - Not yours? That company's franchise blocks it.
        - No thumbprint for a "free SIM" or aid.
        - Lend your SIM to nobody.
    .expired = *Ask your phone company which SIMs are in your name.*
        - One you don't use? Have it blocked at that company's franchise.
        - No thumbprint for a "free SIM" or for aid.
        - Lend your SIM to nobody.

scam-spam = *Report the text by SMS to { -pta-spam-sms }:*
    - First the sender's number, then a space, then the words of the text.
    - Then block the sender.
    - Don't tap the link, don't answer.
    .sms =
        Send an SMS to { -pta-spam-sms }:
        - First the sender's number, a space, then the words of the text.
        - Then block the sender.
        - Don't tap the link, don't answer.
    .expired = Don't tap the link and don't answer. Report the text to PTA, then block the sender.
    .money = Money is gone

scam-other = One of these signs is enough to *stop and not answer:*
    - They hurry you, or frighten you.
    - They want money, a code or your CNIC first.
    - They want nobody to know.
    Keep the messages, and show them to someone you trust.
    .sms =
        One of these signs is enough to stop:
        - They hurry or frighten you.
        - They want money, a code or CNIC first.
        - They want nobody to know.
        Keep the messages, show someone you trust.
    .spam = Report a text
    .threatened = Someone threatens me
