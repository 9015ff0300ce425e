// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"
#include "models/domain/capability.h"
#include "models/domain/edit.h"
#include "models/domain/guestcopy.h"
#include "models/domain/query.h"
#include "models/domain/result.h"
#include "models/providers/audiorequest.h"
#include "models/providers/http/httpclient.h"

#include <QCoroTask>

namespace callboard {

/// How the list of a provider can be read; the sync chooses its way of reading by it.
struct ListTraits {
    enum class Kind {
        Offset, ///< Newest first, from any row on. New calls shift the rest.
        Windows, ///< By ranges of time, each read to its end by nextToken; the order inside does not matter.
        Newest, ///< The newest calls of each of several lists, and nothing beyond them.
    };
    Kind kind = Kind::Offset;
    int largestPage = 100; ///< Calls in one reply at most.
    /// Several lists (cases, lines, filters) that are read one after the other: the sync asks lists() first.
    bool hasLists = false;
    // Windows only:
    /// How far each look goes back behind the newest call known: calls that are listed late or still change.
    std::chrono::minutes overlap = std::chrono::hours(1);
    /// The same for a second look, made every few hours: what changes long after a call has ended.
    std::chrono::hours lateOverlap = std::chrono::hours(24);
    std::optional<std::chrono::hours> horizon; ///< The list shows no calls that began longer ago.
    bool hasChanges = false; ///< ListPosition::changes can be asked for.
};

/// Which part of a list to read. What is meant depends on ListTraits::kind.
struct ListPosition {
    QString list{}; ///< One of lists(), or empty.
    int offset =
        0; ///< Offset: the first row wanted; a page may begin a little above it (RecordPage::offset).
    Range<TimePoint> window{}; ///< Windows: calls that began in it. An open beginning: from the oldest on.
    /// Windows: nextToken of the page before in this window; null: its first page. A token that is not
    /// accepted any more gives a page with tokenLost.
    QString token{};
    /// Windows, hasChanges: not a window, but what changed since the changeToken in @c token; null: the
    /// beginning, which gives the newest calls and the first token.
    bool changes = false;
    int limit = 0; ///< 0: the largest page the provider allows.
    HttpRequest::Priority priority = HttpRequest::Priority::Background;
    bool operator==(const ListPosition &) const = default;
};

/// One account's API: requests, and pure parsers behind them. Every call system implements this once, in its
/// own folder. Lives on the sync thread; all functions fail with the errors of HttpClient::send().
class CallProvider {
public:
    virtual ~CallProvider() = default;

    virtual HttpClient &http() = 0;
    virtual ListTraits listTraits() const = 0;
    /// Checks the credentials with one cheap request and reads what the account is. BadReply or NotFound:
    /// this is not the vendor's API.
    virtual QCoro::Task<Result<AccountFacts>> test() = 0;
    /// hasLists only. The names mean something to listCalls() alone. Newest: the first is read at every look,
    /// the others when calls were missed.
    virtual QCoro::Task<Result<QStringList>> lists();
    virtual QCoro::Task<Result<RecordPage>> listCalls(ListPosition position) = 0;
    /// The call with everything that can be learnt about it. NotFound: gone upstream.
    virtual QCoro::Task<Result<Record>> fetchCall(QString providerCallId) = 0;
    /// The audio of a recording, or of the voicemail, goes to the sink. Where it is asked for with a link,
    /// that is a fresh one each time, and it is kept nowhere. Credentials go to the account's own hosts only.
    /// Sends the audio's own request once. Errors: NotSupported (the provider documents no way to it),
    /// Conflict (still being made), NotFound (none, or none any more), Forbidden (the account may not hear
    /// it), those of the sink.
    virtual QCoro::Task<Result<HttpReply>> fetchAudio(AudioRequest wanted);
    /// A page of guests from @p offset on (so many guests were read before). Errors: NotSupported.
    virtual QCoro::Task<Result<QList<ProviderGuest>>> listGuests(int offset);
    /// Makes the guest, or changes the one who has the card's e-mail address; so without an address it makes
    /// one each time. Answers the guest as the provider has them now. Errors: NotSupported.
    virtual QCoro::Task<Result<ProviderGuest>> saveGuest(GuestFacts card);
    /// Writes only @p field. The answer is the call as the provider has it now. Errors: NotSupported.
    virtual QCoro::Task<Result<Record>> updateCall(QString providerCallId, Field field, QString value);
    virtual QCoro::Task<Result<Record>> createCall(NewCall call); ///< Errors: NotSupported.
    /// NotFound counts as done. Errors: NotSupported.
    virtual QCoro::Task<Result<void>> deleteCall(QString providerCallId);
    /// Where a channel for events can be opened now, once and within half a minute; it holds a secret.
    /// Errors: NotSupported, Forbidden (the app lacks the right).
    virtual QCoro::Task<Result<QUrl>> eventAddress();
    /// Totals as the provider counts them, for comparison with ours. Errors: NotSupported.
    virtual QCoro::Task<Result<QJsonObject>> summary();
    /// Options learnt on the way that should be saved in the account (for example which header form works).
    virtual QMap<QString, QString> learntOptions() const { return {}; }
};

/// What an adapter is made from.
struct ProviderContext {
    Account account;
    QByteArray secret; ///< The bare key, token or password; of an account that signed in, a SignedIn.
    HttpConfig http{}; ///< Tests set limits and waits; the adapter fills in the rest.
    /// Keeps a secret that the provider has replaced (a refresh token that works once), before it is used.
    /// Errors: those of Secrets::write(). Unset: it is not kept.
    std::function<QCoro::Task<Result<void>>(QByteArray secret)> saveSecret{};
};

/// A thing that a person must give to connect an account, besides its secret. Texts are marked with
/// QT_TRANSLATE_NOOP("Provider", …) and translated where they are shown.
struct AccountField {
    QString option; ///< Its key in Account::options: "account_sid".
    const char *label; ///< "Account SID"
    const char *help; ///< Where to find it, in one or two sentences.
    QString example{}; ///< "AC…"
    bool required = true;
    /// Kept with the secret, not in the options. The account's secret is then a JSON object: these by their
    /// option, and the main one as "secret".
    bool isSecret = false;
};

/// How an account is connected by signing in with a browser (OAuth 2, authorisation code with PKCE over a
/// loopback redirect). Paths are joined to the account's base URL unless a base URL is given.
struct SignIn {
    QUrl authoriseBaseUrl{}; ///< Where it is another host than the API's.
    QString authorisePath;
    QString tokenPath;
    QString scope{};
    bool usesPkce = true;
    bool sendsClientSecret = false; ///< The vendor wants the secret of the app, too.
    bool sendsJson = false; ///< The token request is a JSON object instead of a form.
    /// Vendors that want the whole redirect address registered: always this port of 127.0.0.1. 0: any free
    /// one.
    quint16 redirectPort = 0;
};

/// What a person must know to connect a provider.
struct ProviderInfo {
    Provider provider;
    QUrl defaultBaseUrl{}; ///< Empty: every customer has their own.
    QList<AccountField> fields{}; ///< In the order to ask for them.
    const char *secretLabel; ///< "API key", as for AccountField.
    const char *secretHelp;
    QString secretExample{}; ///< "sk_live_…"
    std::optional<SignIn> signIn{}; ///< Also possible instead of the secret.
};

/// Each provider's folder defines these two for the name in providers.def.
#define PROVIDER(Name, ...)                                                                                  \
    ProviderInfo providerInfo##Name();                                                                       \
    std::unique_ptr<CallProvider> make##Name##Provider(ProviderContext context);
#include "models/domain/providers.def"
#undef PROVIDER

/// All of them, in the order to show them.
QList<ProviderInfo> builtInProviders();
ProviderInfo providerInfo(Provider provider);
std::unique_ptr<CallProvider> makeProvider(ProviderContext context);

} // namespace callboard
