/**
 * The passwords of eight characters and more that guessers try first: the heads of the lists that are published each
 * year (NCSC top 100,000; SecLists "10k most common"), in small letters. Shorter ones are refused for their length.
 */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(
  `12345678 123456789 1234567890 12345678910 0123456789 987654321 9876543210 87654321 123123123 123321123
  11111111 111111111 1111111111 00000000 000000000 0000000000 22222222 55555555 66666666 77777777 88888888 99999999
  11223344 1122334455 112233445566 12341234 123454321 12344321 123412345 147258369 147852369 159753456 741852963
  789456123 963852741 13131313 10203040 102030405060 12121212 123456abc 1234abcd 1234qwer 12345qwert 123456789a
  123456789q a123456789 a12345678 q1w2e3r4 q1w2e3r4t5 1q2w3e4r 1q2w3e4r5t 1qaz2wsx 1qaz2wsx3edc 1qazxsw2 qazwsxedc
  qwer1234 qwert123 qwerty12 qwerty123 qwerty1234 qwertyui qwertyuiop qwertyuiop123 asdfghjk asdfghjkl asdf1234
  asdfasdf zxcvbnm1 zxcvbnm123 zaq12wsx zaq1xsw2 abcd1234 abc12345 abc123456 abcdefgh abcdefghi aa123456 aa12345678
  password password1 password12 password123 password1234 password! passw0rd p@ssw0rd p@ssword pa55word passwort
  mypassword changeme changeme123 letmein1 letmein123 welcome1 welcome123 admin123 admin1234 administrator
  iloveyou iloveyou1 iloveyou2 sunshine sunshine1 princess princess1 football football1 baseball baseball1
  basketball superman superman1 trustno1 starwars computer internet michelle jennifer jordan23 chocolate butterfly
  whatever samsung1 liverpool liverpool1 charlie1 dragon123 monkey123 shadow123 master123 michael1 corvette
  mercedes maverick midnight victoria elizabeth cocacola blink182 test1234 testtest testing123 secret123 guest123
  default1 minecraft pokemon1 naruto123 tinkerbell hello123 helloworld lovelove lovely123 fuckyou1 bailey123`
    .split(/\s+/)
    .filter(Boolean),
);
