// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/accountdraft.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace callboard;
using namespace Qt::StringLiterals;

using Kind = DraftProblem::Kind;

namespace {

/// A provider with a field, a secret field and a main secret.
ProviderInfo twoSecrets()
{
    ProviderInfo info{.provider = Provider::RingCentral,
                      .fields = {{.option = u"client_id"_s, .label = "Client ID", .help = ""},
                                 {.option = u"client_secret"_s,
                                  .label = "Client secret",
                                  .help = "",
                                  .required = false,
                                  .isSecret = true}},
                      .secretLabel = "JWT",
                      .secretHelp = ""};
    info.defaultBaseUrl = QUrl(u"https://platform.example"_s);
    info.signIn = SignIn{.authorisePath = u"/authorize"_s, .tokenPath = u"/token"_s};
    return info;
}

AccountDraft whole()
{
    return {.provider = Provider::RingCentral,
            .name = u" Front desk "_s,
            .values = {{u"client_id"_s, u" abc "_s}, {u"secret"_s, u"eyJ\n"_s}}};
}

QList<Kind> kindsOf(const QList<DraftProblem> &problems)
{
    QList<Kind> kinds;
    for (const DraftProblem &problem : problems)
        kinds << problem.kind;
    return kinds;
}

} // namespace

class AccountDraftTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wholeDraftHasNoProblem()
    {
        QCOMPARE(problemsOf(whole(), twoSecrets(), SecretFrom::Typing), QList<DraftProblem>());
    }

    void whatIsMissingIsNamedInTheOrderOfTheForm()
    {
        ProviderInfo info = twoSecrets();
        info.defaultBaseUrl = QUrl();
        const QList<DraftProblem> expected{{Kind::NameMissing},
                                           {Kind::BaseUrlMissing},
                                           {Kind::ValueMissing, u"client_id"_s},
                                           {Kind::ValueMissing, u"secret"_s}};
        QCOMPARE(problemsOf({.name = u" "_s}, info, SecretFrom::Typing), expected);
    }

    void secretsKeptElsewhereNeedNotBeTyped()
    {
        AccountDraft draft = whole();
        draft.values.remove(u"secret"_s);
        QCOMPARE(problemsOf(draft, twoSecrets(), SecretFrom::Elsewhere), QList<DraftProblem>());
    }

    void signInNeedsTheAppAndNoKey()
    {
        const QList<DraftProblem> expected{{Kind::ValueMissing, u"client_id"_s}};
        QCOMPARE(problemsOf({.name = u"N"_s}, twoSecrets(), SecretFrom::SignIn), expected);
        ProviderInfo confidential = twoSecrets();
        confidential.signIn->sendsClientSecret = true;
        QCOMPARE(problemsOf({.name = u"N"_s}, confidential, SecretFrom::SignIn).size(), 2);
    }

    void wrongValuesAreFound_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("suggestion");
        QTest::newRow("misspelt") << u"clientid"_s << u"x"_s << int(Kind::UnknownOption) << u"client_id"_s;
        QTest::newRow("unknown") << u"zzzzzzzzzz"_s << u"x"_s << int(Kind::UnknownOption) << QString();
        QTest::newRow("zone") << u"timezone"_s << u"Mars/Olympus"_s << int(Kind::NotATimeZone) << QString();
        QTest::newRow("pace") << u"requests_per_minute"_s << u"many"_s << int(Kind::NotANumber) << QString();
    }
    void wrongValuesAreFound()
    {
        QFETCH(QString, option);
        QFETCH(QString, value);
        QFETCH(int, kind);
        QFETCH(QString, suggestion);
        AccountDraft draft = whole();
        draft.values.insert(option, value);
        const QList<DraftProblem> problems = problemsOf(draft, twoSecrets(), SecretFrom::Typing);
        QCOMPARE(kindsOf(problems), QList<Kind>{Kind(kind)});
        QCOMPARE(problems.first().option, option);
        QCOMPARE(problems.first().suggestion, suggestion);
    }

    void addressesAreHttpsOrLocal_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isAllowed");
        QTest::newRow("none: the usual one") << QString() << true;
        QTest::newRow("https") << u"https://a.example/b"_s << true;
        QTest::newRow("this machine") << u"http://127.0.0.1:8080/x"_s << true;
        QTest::newRow("plain") << u"http://a.example"_s << false;
        QTest::newRow("no address") << u"a.example"_s << false;
    }
    void addressesAreHttpsOrLocal()
    {
        QFETCH(QString, address);
        QFETCH(bool, isAllowed);
        AccountDraft draft = whole();
        draft.baseUrl = address;
        QCOMPARE(problemsOf(draft, twoSecrets(), SecretFrom::Typing).isEmpty(), isAllowed);
    }

    void accountHasTrimmedOptionsAndNoSecret()
    {
        AccountDraft draft = whole();
        draft.since = QDate(2026, 1, 1);
        const Account account = accountOf(draft, twoSecrets());
        QCOMPARE(account.name, u"Front desk"_s);
        QCOMPARE(account.baseUrl, QUrl(u"https://platform.example"_s));
        const QMap<QString, QString> options{{u"client_id"_s, u"abc"_s}, {u"since"_s, u"2026-01-01"_s}};
        QCOMPARE(account.options, options);
    }

    void oneSecretIsBareAndSeveralAreAnObject()
    {
        ProviderInfo plain = twoSecrets();
        plain.fields.removeLast();
        QCOMPARE(secretOf(whole(), plain), QByteArray("eyJ"));
        AccountDraft draft = whole();
        draft.values.insert(u"client_secret"_s, u"s3"_s);
        const QJsonObject expected{{u"client_secret"_s, u"s3"_s}, {u"secret"_s, u"eyJ"_s}};
        QCOMPARE(QJsonDocument::fromJson(secretOf(draft, twoSecrets())).object(), expected);
    }

    void whatIsNotTypedAnewStays()
    {
        const AccountDraft untouched{.name = u"N"_s};
        QCOMPARE(secretOf(untouched, twoSecrets(), "kept"), QByteArray("kept"));
        const AccountDraft typed{.values = {{u"secret"_s, u"new"_s}}};
        const QByteArray merged = secretOf(typed, twoSecrets(), R"({"client_secret":"s3","secret":"old"})");
        const QJsonObject expected{{u"client_secret"_s, u"s3"_s}, {u"secret"_s, u"new"_s}};
        QCOMPARE(QJsonDocument::fromJson(merged).object(), expected);
    }

    void draftOfAnAccountGivesItAgain()
    {
        AccountDraft draft = whole();
        draft.values.remove(u"secret"_s);
        draft.since = QDate(2026, 1, 1);
        draft.colour = u"#0072b2"_s;
        const Account account = accountOf(draft, twoSecrets());
        QCOMPARE(accountOf(draftOf(account, twoSecrets()), twoSecrets()), account);
    }

    void factsNeverOverruleThePerson()
    {
        Account account{.options = {{u"timezone"_s, u"Europe/Paris"_s}}};
        addFacts(account, {.timeZone = u"UTC"_s, .options = {{u"auth"_s, u"bearer"_s}}});
        const QMap<QString, QString> options{{u"timezone"_s, u"Europe/Paris"_s}, {u"auth"_s, u"bearer"_s}};
        QCOMPARE(account.options, options);
    }

    void everyProviderCanBeAskedFor()
    {
        for (const ProviderInfo &info : builtInProviders()) {
            const QList<AccountField> fields = formFields(info);
            QSet<QString> options;
            for (const AccountField &field : fields) {
                QVERIFY2(field.label && *field.label, qPrintable(keyOf(info.provider)));
                options.insert(field.option);
            }
            QCOMPARE(options.size(), fields.size());
            QVERIFY(!fields.isEmpty() || info.signIn);
        }
    }
};

QTEST_GUILESS_MAIN(AccountDraftTest)
#include "tst_accountdraft.moc"
