// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording.h"

#include "ui/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace callboard {
namespace {

struct Wording {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

/// "Say when": the server's own hint, or nothing.
QString retryHint(const Error &error)
{
    if (!error.retryAfter || error.retryAfter->count() <= 0)
        return Wording::tr("It is tried again soon.");
    const int seconds = int(qMin<qint64>(error.retryAfter->count(), 86'400));
    if (seconds < 120)
        return Wording::tr("It is tried again in %n second(s).", nullptr, seconds);
    return Wording::tr("It is tried again in %n minute(s).", nullptr, (seconds + 59) / 60);
}

QString withDetail(const QString &sentence, const QString &withoutDetail, const Error &error,
                   const QString &subject)
{
    const QString detail = plainLine(error.detail).trimmed();
    return detail.isEmpty() ? withoutDetail.arg(subject) : sentence.arg(subject, detail);
}

QString serverErrorSentence(const Error &error, const QString &subject)
{
    if (error.httpStatus == 0)
        return Wording::tr("%1 has a problem of its own. It is tried again later.").arg(subject);
    //: %1 is the account, %2 an HTTP status such as 503.
    return Wording::tr("%1 has a problem of its own (error %2). It is tried again later.")
        .arg(subject, QString::number(error.httpStatus));
}

} // namespace

QString wordFor(Direction direction)
{
    switch (direction) {
    case Direction::Inbound:
        return Wording::tr("Inbound", "direction of a call");
    case Direction::Outbound:
        return Wording::tr("Outbound", "direction of a call");
    }
    Q_UNREACHABLE();
}

QString wordFor(CallStatus status)
{
    switch (status) {
    case CallStatus::Ringing:
        return Wording::tr("Ringing", "status of a call");
    case CallStatus::Active:
        return Wording::tr("Active", "status of a call: people are talking");
    case CallStatus::Completed:
        return Wording::tr("Completed", "status of a call");
    case CallStatus::Missed:
        return Wording::tr("Missed", "status of a call");
    case CallStatus::Failed:
        return Wording::tr("Failed", "status of a call: a technical failure");
    case CallStatus::Voicemail:
        return Wording::tr("Voicemail", "status of a call");
    }
    Q_UNREACHABLE();
}

QString wordFor(Field field)
{
    switch (field) {
    case Field::Notes:
        return Wording::tr("Notes", "field of a call");
    case Field::Summary:
        return Wording::tr("Summary", "field of a call");
    case Field::Transcript:
        return Wording::tr("Transcript", "field of a call");
    case Field::RecordingUrl:
        return Wording::tr("Recording", "field of a call");
    case Field::Guest:
        return Wording::tr("Guest", "field of a call");
    case Field::Staff:
        return Wording::tr("Staff", "field of a call");
    case Field::Status:
        return Wording::tr("Status", "field of a call");
    case Field::Segments:
        return Wording::tr("Speakers", "field of a call: who said what in the transcript");
    case Field::SummaryDetailed:
        return Wording::tr("Detailed summary", "field of a call");
    case Field::Topics:
        return Wording::tr("Topics", "field of a call");
    case Field::Sentiments:
        return Wording::tr("Sentiment", "field of a call");
    case Field::ActionItems:
        return Wording::tr("Action items", "field of a call: what was promised");
    case Field::Times:
        return Wording::tr("Times", "field of a call: start, answer, end");
    case Field::Numbers:
        return Wording::tr("Numbers", "field of a call: both telephone numbers");
    case Field::Ticket:
        return Wording::tr("Ticket", "field of a call");
    case Field::Customer:
        return Wording::tr("Customer", "field of a call: whom the call belongs to in a CRM");
    case Field::Reservation:
        return Wording::tr("Reservation", "field of a call");
    case Field::Tags:
        return Wording::tr("Tags", "field of a call");
    }
    Q_UNREACHABLE();
}

QString wordFor(OutboxKind kind)
{
    switch (kind) {
    case OutboxKind::Update:
        return Wording::tr("Change", "kind of an unsent edit");
    case OutboxKind::Create:
        return Wording::tr("New call", "kind of an unsent edit");
    case OutboxKind::Delete:
        return Wording::tr("Deletion", "kind of an unsent edit");
    case OutboxKind::Guest:
        return Wording::tr("Guest", "kind of an unsent edit: a guest is made or changed at the provider");
    }
    Q_UNREACHABLE();
}

QString wordFor(OutboxState state)
{
    switch (state) {
    case OutboxState::Queued:
        return Wording::tr("Waiting", "state of an unsent edit");
    case OutboxState::Sending:
        return Wording::tr("Being sent", "state of an unsent edit");
    case OutboxState::Unknown:
        return Wording::tr("Checking", "state of an edit: sent, but nobody knows whether it arrived");
    case OutboxState::Acknowledged:
        return Wording::tr("Accepted", "state of an edit that the provider has taken");
    case OutboxState::Rejected:
        return Wording::tr("Refused", "state of an edit that the provider has refused");
    case OutboxState::Conflict:
        return Wording::tr("Conflict", "state of an edit: changed on both sides");
    case OutboxState::Held:
        return Wording::tr("On hold", "state of an edit from a backup that may have been sent since");
    }
    Q_UNREACHABLE();
}

QString wordFor(SortColumn column)
{
    switch (column) {
    case SortColumn::Started:
        return Wording::tr("Started", "column title: when the call began");
    case SortColumn::Status:
        return Wording::tr("Status", "column title");
    case SortColumn::Direction:
        return Wording::tr("Direction", "column title");
    case SortColumn::Guest:
        return Wording::tr("Guest", "column title");
    case SortColumn::Number:
        return Wording::tr("Number", "column title: the other party's phone number");
    case SortColumn::Line:
        return Wording::tr("Line", "column title: the company's own number");
    case SortColumn::Staff:
        return Wording::tr("Staff", "column title");
    case SortColumn::Provider:
        return Wording::tr("Provider", "column title");
    case SortColumn::Ring:
        return Wording::tr("Ring", "column title: how long it rang");
    case SortColumn::Talk:
        return Wording::tr("Talk", "column title: how long they talked");
    case SortColumn::Duration:
        return Wording::tr("Duration", "column title: as the provider counts it");
    }
    Q_UNREACHABLE();
}

QString wordFor(Recording::State state)
{
    switch (state) {
    case Recording::State::Available:
        return Wording::tr("Available", "state of a recording");
    case Recording::State::Pending:
        return Wording::tr("Being prepared", "state of a recording");
    case Recording::State::Gone:
        return Wording::tr("No longer there", "state of a recording");
    case Recording::State::Elsewhere:
        return Wording::tr("Stored elsewhere", "state of a recording");
    }
    Q_UNREACHABLE();
}

QString wordForReference(const QString &key)
{
    static constexpr std::pair<QStringView, const char *> words[] = {
        {u"reservation_id", QT_TRANSLATE_NOOP("Wording", "Reservation")},
        {u"property_id", QT_TRANSLATE_NOOP("Wording", "Property")},
        {u"ticket_id", QT_TRANSLATE_NOOP("Wording", "Ticket")},
        {u"case_id", QT_TRANSLATE_NOOP("Wording", "Case")},
        {u"sequence_id", QT_TRANSLATE_NOOP("Wording", "Sequence")},
        {u"customer_id", QT_TRANSLATE_NOOP("Wording", "Customer")},
        {u"line_id", QT_TRANSLATE_NOOP("Wording", "Line ID")},
        {u"main_number_id", QT_TRANSLATE_NOOP("Wording", "Line ID")},
        {u"line_name", QT_TRANSLATE_NOOP("Wording", "Name of the line")},
        {u"missed_call_reason", QT_TRANSLATE_NOOP("Wording", "Missed because")},
    };
    for (const auto &[known, word] : words) {
        if (known == key)
            return Wording::tr(word);
    }
    QString readable = plainLine(key, 40).replace(u'_', u' ');
    if (!readable.isEmpty())
        readable[0] = readable[0].toUpper();
    return readable;
}

QString wordForShippedView(const QString &key)
{
    if (key == u"today")
        return Wording::tr("Today", "saved view: the calls of today");
    if (key == u"missed")
        return Wording::tr("Missed, not returned", "saved view: calls that nobody has called back");
    if (key == u"voicemails")
        return Wording::tr("Voicemails", "saved view");
    if (key == u"review")
        return Wording::tr("Recordings to review", "saved view: recorded calls that nobody has listened to");
    if (key == u"edited")
        return Wording::tr("Changed by us", "saved view: calls with something of ours, such as notes");
    return key;
}

QString providerName(QStringView key)
{
    if (key == u"manual")
        return Wording::tr("Logged by hand", "instead of a provider's name");
    if (const std::optional<Provider> provider = providerFromKey(key))
        return displayNameOf(*provider);
    return key.toString();
}

QString sentenceFor(const Error &error, const QString &subject)
{
    switch (error.kind) {
    case Error::Kind::Offline:
        return Wording::tr(
                   "%1 cannot be reached. Check the network; everything you do is kept and sent later.")
            .arg(subject);
    case Error::Kind::Timeout:
        return Wording::tr("%1 took too long to answer. It is tried again later.").arg(subject);
    case Error::Kind::RateLimited:
        //: %1 is the account, %2 the sentence "It is tried again …".
        return Wording::tr("%1 asks for fewer requests. %2").arg(subject, retryHint(error));
    case Error::Kind::Unauthorised:
        return Wording::tr("%1 does not accept the key any more. Enter a valid one for this account.")
            .arg(subject);
    case Error::Kind::Forbidden:
        return Wording::tr("%1: the key lacks the right to do this. Ask the provider for one that has it.")
            .arg(subject);
    case Error::Kind::NotFound:
        return Wording::tr("%1 has no such thing; it may have been deleted.").arg(subject);
    case Error::Kind::Conflict:
        return withDetail(Wording::tr("%1: this clashes with what is already there (%2)."),
                          Wording::tr("%1: this clashes with what is already there."), error, subject);
    case Error::Kind::Rejected:
        //: %2 is the provider's own text, in its language.
        return withDetail(Wording::tr("%1 refused this: %2"),
                          Wording::tr("%1 refused this without saying why."), error, subject);
    case Error::Kind::ServerError:
        return serverErrorSentence(error, subject);
    case Error::Kind::BadReply:
        return Wording::tr(
                   "%1 gave an answer that makes no sense. Nothing was changed; it is tried again later.")
            .arg(subject);
    case Error::Kind::CaptivePortal:
        return Wording::tr(
                   "A login page of this network stands in the way of %1. Open a web browser and sign in "
                   "to the network.")
            .arg(subject);
    case Error::Kind::Unsafe:
        return withDetail(Wording::tr("%1: stopped, because it would not be safe (%2)."),
                          Wording::tr("%1: stopped, because it would not be safe."), error, subject);
    case Error::Kind::UnknownOutcome:
        return Wording::tr("%1 did not confirm the change. It is checked before it is sent again.")
            .arg(subject);
    case Error::Kind::NotSupported:
        return Wording::tr("%1 offers no way to do this.").arg(subject);
    case Error::Kind::SecretMissing:
        return Wording::tr(
                   "The key of %1 is not in the keyring, or the keyring is locked. Unlock it or enter the "
                   "key again.")
            .arg(subject);
    case Error::Kind::NewerFile:
        return Wording::tr("%1 was written by a newer version of Callboard and was left untouched. Update "
                           "Callboard.")
            .arg(subject);
    case Error::Kind::Storage:
        return withDetail(
            Wording::tr("%1 cannot be written or read on this disk (%2). Check its free space and "
                        "permissions."),
            Wording::tr("%1 cannot be written or read on this disk. Check its free space and "
                        "permissions."),
            error, subject);
    case Error::Kind::Cancelled:
        return Wording::tr("%1: stopped before it was done.").arg(subject);
    case Error::Kind::Invalid:
        return withDetail(Wording::tr("%1: this cannot be used (%2)."),
                          Wording::tr("%1: this cannot be used."), error, subject);
    }
    Q_UNREACHABLE();
}

QString sentenceFor(const JoinSuggestion &suggestion)
{
    const int seconds = int(std::chrono::round<Seconds>(std::chrono::abs(suggestion.apart)).count());
    switch (suggestion.doubt) {
    case JoinDoubt::SeveralPossible:
        return Wording::tr("The numbers fit, but more than one call could be meant.");
    case JoinDoubt::StartsApart:
        return Wording::tr("The numbers fit, but the starts are %n second(s) apart.", nullptr, seconds);
    case JoinDoubt::LengthsDiffer:
        return Wording::tr("The numbers and the start fit, but one of the calls lasted longer.");
    }
    Q_UNREACHABLE();
}

QString sentenceFor(const QueryProblem &problem)
{
    const QString what = plainLine(problem.what, 60);
    const QString suggestion = plainLine(problem.suggestion, 60);
    QString sentence;
    switch (problem.kind) {
    case QueryProblem::Kind::UnknownOperator:
        sentence = Wording::tr("There is no “%1:”.");
        break;
    case QueryProblem::Kind::UnknownValue:
        sentence = Wording::tr("“%1” is not known here.");
        break;
    case QueryProblem::Kind::BadDate:
        sentence = Wording::tr("“%1” is not a date.");
        break;
    case QueryProblem::Kind::BadRange:
        sentence = Wording::tr("“%1” is not a length or a range.");
        break;
    case QueryProblem::Kind::EmptyValue:
        sentence = Wording::tr("Something is missing after “%1”.");
        break;
    case QueryProblem::Kind::UnclosedQuote:
        sentence = Wording::tr("The quotation mark of “%1” is not closed.");
        break;
    case QueryProblem::Kind::BadTimeOfDay:
        sentence = Wording::tr("“%1” is not a time of day.");
        break;
    case QueryProblem::Kind::NoWords:
        //: Query mistake. %1 is the operator that tells who speaks, e.g. “said-by:guest”.
        sentence = Wording::tr("“%1” needs a word that was said.");
        break;
    case QueryProblem::Kind::TooLong:
        //: Query mistake: hundreds of words, pasted by mistake. %1 is the first one that is too much.
        sentence = Wording::tr("This is too long: “%1” and what follows is not looked for.");
        break;
    }
    if (suggestion.isEmpty())
        return sentence.arg(what);
    //: Query mistake. %1 is the sentence that says what is wrong, %2 a suggestion.
    return Wording::tr("%1 Try “%2”.").arg(sentence.arg(what), suggestion);
}

} // namespace callboard
