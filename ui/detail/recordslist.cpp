// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/recordslist.h"

#include "models/tables/calldetail.h"
#include "ui/detail/textlabel.h"
#include "ui/format.h"
#include "ui/theme.h"
#include "ui/wording.h"

#include <QLayout>

using namespace Qt::StringLiterals;

namespace callboard {
namespace {

QString suppliedBy(const RecordInfo &record, const Call &call)
{
    QStringList fields;
    for (auto it = call.provenance.begin(); it != call.provenance.end(); ++it) {
        if (it.value() == record.ref)
            fields += wordFor(it.key());
    }
    return fields.join(u", "_s);
}

} // namespace

RecordsList::RecordsList(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::space);
}

void RecordsList::setCall(const CallDetail &detail, TimePoint now, const QTimeZone &zone)
{
    qDeleteAll(findChildren<TextLabel *>(Qt::FindDirectChildrenOnly));
    const Call &call = detail.call();
    for (const RecordInfo &record : call.records) {
        const QString account = detail.accountName(record.ref.account);
        QStringList lines{
            //: A record of a call. %1 is the provider, %2 the account's name.
            tr("%1 · %2").arg(providerName(keyOf(record.provider)), safeLine(account)),
            safeLine(record.ref.toString()),
        };
        if (!record.providerCallSid.isEmpty())
            lines += tr("Carrier's number: %1").arg(safeLine(record.providerCallSid));
        if (record.deletedAt)
            lines += tr("Deleted there, noticed %1").arg(momentText(*record.deletedAt, now, zone));
        else if (record.seenAt)
            lines += tr("Last change seen %1").arg(momentText(*record.seenAt, now, zone));
        if (const QString fields = suppliedBy(record, call); !fields.isEmpty())
            lines += tr("Supplied: %1").arg(fields);
        auto *label = new TextLabel(m_theme, TextLabel::Tone::Normal, this);
        label->setData(lines.join(u'\n'));
        m_column->addWidget(label);
    }
}

} // namespace callboard
