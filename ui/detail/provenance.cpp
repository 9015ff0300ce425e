// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/provenance.h"

#include "models/domain/capability.h"
#include "ui/format.h"
#include "ui/wording.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(callboard::Provenance)
};

/// The systems of the call, each once, in the vendors' spelling.
QStringList systemsOf(const Call &call)
{
    QStringList names;
    for (const RecordInfo &record : call.records) {
        if (const QString name = displayNameOf(record.provider); !names.contains(name))
            names << name;
    }
    return names;
}

QString commentText(const CallDetail &detail, const QString &system)
{
    if (const auto comments = detail.comments())
        //: %1 is a telephone system, %2 how many comments a call has there, %3 how many it can have.
        return Words::tr("Sent to %1 as a comment (it has %2 of %3)")
            .arg(system, QLocale().toString(comments->present), QLocale().toString(comments->most));
    //: %1 is a telephone system that keeps comments instead of one note.
    return Words::tr("What you add is sent to %1 as a comment; what is there cannot be changed").arg(system);
}

} // namespace

QString recordName(const CallDetail &detail, const RecordRef &ref)
{
    const std::optional<RecordInfo> record = detail.recordInfo(ref);
    if (!record)
        return {};
    const QString system = displayNameOf(record->provider);
    const QString account = detail.accountName(ref.account);
    if (account.isEmpty() || account == system)
        return system;
    //: A record of a call. %1 is the provider, %2 the account's name.
    return Words::tr("%1 · %2").arg(system, safeLine(account));
}

QString sourceText(const CallDetail &detail, Field field)
{
    const Call &call = detail.call();
    if (call.keptHere.contains(field) && field != Field::Segments) // of these single words are ours
        return Words::tr("Typed here and kept here only");
    const auto source = call.provenance.constFind(field);
    if (call.records.size() < 2 || source == call.provenance.constEnd())
        return {};
    //: Where a fact about a call comes from. %1 is "Twilio · Front desk".
    return Words::tr("From %1").arg(recordName(detail, *source));
}

QString reachText(const CallDetail &detail, Field field)
{
    const QStringList systems = systemsOf(detail.call());
    const std::optional<RecordRef> target = detail.call().recordFor(field);
    if (!target && systems.size() == 1)
        //: %1 is a telephone system.
        return Words::tr("Kept here only: %1 takes no changes of this").arg(systems.first());
    if (!target)
        //: %1 is a list of telephone systems, such as "Quo, Skipcall".
        return Words::tr("Kept here only: none of %1 takes changes of this").arg(systems.join(u", "_s));
    const Provider provider = detail.recordInfo(*target).value_or(RecordInfo{}).provider;
    if (capabilitiesOf(provider).appendOnly.contains(field))
        return commentText(detail, displayNameOf(provider));
    return systems.size() < 2 ? QString()
                              //: %1 is "Twilio · Front desk".
                              : Words::tr("Changes go to %1").arg(recordName(detail, *target));
}

} // namespace callboard
