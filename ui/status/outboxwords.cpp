// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/status/outboxwords.h"

#include "models/domain/guestcopy.h"
#include "ui/format.h"
#include "ui/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

struct Outbox {
    Q_DECLARE_TR_FUNCTIONS(Outbox)
};

QString accountName(const OutboxLine &line)
{
    //: In place of the name of an account that was removed.
    return line.account.name.isEmpty() ? Outbox::tr("The provider") : safeLine(line.account.name, 60);
}

} // namespace

QStringList OutboxWords::titles()
{
    return {Outbox::tr("Call", "column title"), Outbox::tr("Account", "column title"),
            //: Column title: which field an unsent edit changes.
            Outbox::tr("What", "column title"),
            //: Column title: for how long an edit has been waiting.
            Outbox::tr("Waiting for", "column title"), Outbox::tr("State", "column title"),
            //: Column title: when an edit is sent, or tried again.
            Outbox::tr("Next try", "column title")};
}

QString whatText(const OutboxItem &item)
{
    return item.kind == OutboxKind::Update ? wordFor(item.field) : wordFor(item.kind);
}

QString ageText(std::chrono::milliseconds age)
{
    using namespace std::chrono;
    const auto minutes = duration_cast<std::chrono::minutes>(age).count();
    if (minutes < 1)
        return Outbox::tr("a moment", "how long an edit waits: less than a minute");
    if (minutes < 60)
        return Outbox::tr("%n min", "how long an edit waits", int(minutes));
    if (minutes < 48 * 60)
        return Outbox::tr("%n h", "how long an edit waits", int(minutes / 60));
    return Outbox::tr("%n day(s)", "how long an edit waits", int(minutes / (24 * 60)));
}

QString OutboxWords::callText(const OutboxLine &line) const
{
    if (line.item.kind == OutboxKind::Guest) {
        const GuestFacts card = guestFactsFromJson(line.item.payload);
        return safeLine(card.firstName + u' ' + card.lastName, 60);
    }
    if (!line.call)
        return safeLine(line.item.call.providerCallId, 60);
    const CallRow &call = *line.call;
    const QString who =
        call.guestName.isEmpty() ? numberText(call.remoteNumber) : nameText(call.guestName, 60);
    if (!call.startedAt)
        return who;
    //: A call in a list: %1 is the other party, %2 when it was.
    return Outbox::tr("%1, %2").arg(who, momentText(*call.startedAt, m_clock.now(), m_zone));
}

QString OutboxWords::nextTry(const OutboxItem &item) const
{
    if (waitsForUser(item.state))
        //: Next try of an edit that the provider refused: it waits for a decision.
        return Outbox::tr("when you decide");
    if (item.state == OutboxState::Sending)
        return Outbox::tr("now");
    if (!item.notBefore || *item.notBefore <= m_clock.now())
        //: Next try of an edit: as soon as the provider can be reached.
        return Outbox::tr("as soon as possible");
    return momentText(*item.notBefore, m_clock.now(), m_zone);
}

QString OutboxWords::cell(const OutboxLine &line, OutboxModel::Column column) const
{
    switch (column) {
    case OutboxModel::Column::Call:
        return callText(line);
    case OutboxModel::Column::Account:
        return accountName(line);
    case OutboxModel::Column::What:
        return whatText(line.item);
    case OutboxModel::Column::Age:
        return ageText(m_clock.now() - line.item.createdAt);
    case OutboxModel::Column::State:
        return wordFor(line.item.state);
    case OutboxModel::Column::NextTry:
        return nextTry(line.item);
    }
    Q_UNREACHABLE();
    return {};
}

QString OutboxWords::providerWords(const OutboxLine &line)
{
    return line.item.problem.isEmpty() ? QString() : safeText(line.item.problem, 2000);
}

QString OutboxWords::explanation(const OutboxLine &line) const
{
    const QString account = accountName(line);
    const bool isGuest = line.item.kind == OutboxKind::Guest;
    const bool isNewGuest = isGuest && guestFactsFromJson(line.item.payload).email.isEmpty();
    if (isNewGuest && line.item.state == OutboxState::Unknown)
        return Outbox::tr(
                   "It was sent, but no answer came. %1 is asked for a guest with this name and number. "
                   "If none is found, nothing is sent again unless you say so: look there first.")
            .arg(account);
    if (isGuest && line.item.state == OutboxState::Unknown)
        return Outbox::tr(
                   "It was sent, but no answer came. It is sent again by itself: %1 knows the guest by "
                   "the e-mail address, and makes no second one.")
            .arg(account);
    switch (line.item.state) {
    case OutboxState::Queued:
        if (line.item.attempts > 0)
            return Outbox::tr("It could not be sent yet. It is tried again by itself.");
        return Outbox::tr("It is kept on this computer and sent by itself.");
    case OutboxState::Sending:
        return Outbox::tr("It is being sent to %1.").arg(account);
    case OutboxState::Unknown:
        return Outbox::tr("It was sent, but no answer came. %1 is asked whether it arrived before anything "
                          "is sent again.")
            .arg(account);
    case OutboxState::Acknowledged:
        return Outbox::tr("%1 has it.").arg(account);
    case OutboxState::Rejected:
        return Outbox::tr("%1 refused it. Try again when the reason is gone, or discard it.").arg(account);
    case OutboxState::Conflict:
        return Outbox::tr(
                   "It was changed at %1, too, since you began. Try again to let yours win, or discard "
                   "yours.")
            .arg(account);
    case OutboxState::Held:
        return Outbox::tr(
                   "It comes from a backup and may have been sent since, so it waits for you. Try again to "
                   "send it: %1 is asked first whether it is there already. Discard it if it is no longer "
                   "wanted.")
            .arg(account);
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace callboard
