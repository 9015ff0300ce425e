// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/recordslist.h"

#include "ui/detail/provenance.h"
#include "ui/detail/textlabel.h"
#include "ui/format.h"
#include "ui/theme.h"
#include "ui/wording.h"

#include <QPushButton>
#include <QVBoxLayout>

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

/// One record or suggestion: it goes as a whole.
class Card : public QWidget {
public:
    Card(const Theme &theme, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_column(new QVBoxLayout(this))
    {
        m_column->setContentsMargins(0, 0, 0, 0);
        m_column->setSpacing(Theme::space / 2);
    }
    void addText(const QString &text, TextLabel::Tone tone = TextLabel::Tone::Normal)
    {
        auto *label = new TextLabel(m_theme, tone, this);
        label->setData(text);
        m_column->addWidget(label);
    }
    void addButtons(const QList<QPushButton *> &buttons)
    {
        auto *row = new QHBoxLayout;
        for (QPushButton *button : buttons)
            row->addWidget(button);
        row->addStretch(1);
        m_column->addLayout(row);
    }

private:
    const Theme &m_theme;
    QVBoxLayout *m_column;
};

QPushButton *smallButton(const QString &objectName, const QString &text, const QIcon &icon)
{
    auto *button = new QPushButton(icon, text);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    return button;
}

} // namespace

RecordsList::RecordsList(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::space * 3 / 2);
}

void RecordsList::setCall(const CallDetail &detail, TimePoint now, const QTimeZone &zone)
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // a click on one of its buttons may have led here
        delete item;
    }
    const Moments moments{now, zone};
    for (const CallDetail::Suggestion &suggestion : detail.suggestions())
        addSuggestion(detail, suggestion, moments);
    for (const RecordInfo &record : detail.call().records)
        addRecord(detail, record, moments);
}

void RecordsList::addRecord(const CallDetail &detail, const RecordInfo &record, const Moments &moments)
{
    const Call &call = detail.call();
    const QString account = detail.accountName(record.ref.account);
    QStringList lines{
        //: A record of a call. %1 is the provider, %2 the account's name.
        tr("%1 · %2").arg(displayNameOf(record.provider), safeLine(account)),
        safeLine(record.ref.toString()),
    };
    if (!record.providerCallSid.isEmpty())
        lines += tr("Carrier's number: %1").arg(safeLine(record.providerCallSid));
    if (record.deletedAt)
        lines +=
            tr("Deleted there, noticed %1").arg(momentText(*record.deletedAt, moments.now, moments.zone));
    else if (record.seenAt)
        lines += tr("Last change seen %1").arg(momentText(*record.seenAt, moments.now, moments.zone));
    if (const QString fields = suppliedBy(record, call); !fields.isEmpty())
        lines += tr("Supplied: %1").arg(fields);
    auto *card = new Card(m_theme, this);
    card->addText(lines.join(u'\n'));
    if (call.records.size() > 1) {
        //: Button: this record is a call of its own.
        QPushButton *separate =
            smallButton(u"separateRecord"_s, tr("Separate this record"), m_theme.icon(u"split"_s));
        separate->setAccessibleDescription(safeLine(record.ref.toString()));
        connect(separate, &QPushButton::clicked, this,
                [this, ref = record.ref] { Q_EMIT separateWanted(ref); });
        card->addButtons({separate});
    }
    m_column->addWidget(card);
}

void RecordsList::addSuggestion(const CallDetail &, const CallDetail::Suggestion &suggestion,
                                const Moments &moments)
{
    const CallRow &other = suggestion.row;
    QStringList parts{displayNameOf(suggestion.provider)};
    if (other.startedAt)
        parts << momentText(*other.startedAt, moments.now, moments.zone);
    parts << (other.guestName.isEmpty() ? numberText(other.remoteNumber) : nameText(other.guestName, 60));
    auto *card = new Card(m_theme, this);
    //: %1 says which call: "Twilio · Today 09:14 · Ann Lee".
    card->addText(tr("Possibly the same call as %1").arg(parts.join(u" · "_s)));
    card->addText(sentenceFor(suggestion.join), TextLabel::Tone::Muted);
    QPushButton *join = smallButton(u"joinSuggestion"_s, tr("Join"), m_theme.icon(u"join"_s));
    QPushButton *show = smallButton(u"showSuggestion"_s, tr("Show it"), m_theme.icon(u"chevron-forward"_s));
    connect(join, &QPushButton::clicked, this,
            [this, pair = suggestion.join] { Q_EMIT joinWanted(pair.mine, pair.other); });
    connect(show, &QPushButton::clicked, this,
            [this, ref = suggestion.join.other] { Q_EMIT callWanted(ref); });
    card->addButtons({join, show});
    m_column->addWidget(card);
}

} // namespace callboard
