// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/factsgrid.h"

#include "models/tables/calldetail.h"
#include "ui/detail/provenance.h"
#include "ui/detail/textlabel.h"
#include "ui/format.h"
#include "ui/theme.h"
#include "ui/tooltip.h"
#include "ui/wording.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace callboard {
namespace {

/// A name and what it stands for, or whichever there is.
QString named(const QString &name, const QString &value)
{
    if (name.isEmpty() || value.isEmpty())
        return name + value;
    return u"%1 · %2"_s.arg(name, value);
}

Field fieldOf(const QString &reference)
{
    if (reference == u"ticket_id")
        return Field::Ticket;
    return reference == u"customer_id" ? Field::Customer : Field::Reservation;
}

/// The system that carried the call, and the account; of a merged call one line for each that knows it.
QStringList providerTexts(const CallDetail &detail)
{
    const Call &call = detail.call();
    const QString carrier = safeLine(providerName(call.provider));
    if (call.records.isEmpty())
        return {carrier};
    if (call.records.size() == 1) {
        const RecordInfo &record = call.records.first();
        return {named(carrier.isEmpty() ? displayNameOf(record.provider) : carrier,
                      safeLine(detail.accountName(record.ref.account)))};
    }
    QStringList names;
    for (const RecordInfo &record : call.records)
        names << recordName(detail, record.ref);
    names.removeDuplicates();
    return names;
}

} // namespace

FactsGrid::FactsGrid(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Theme::space * 2);
    m_grid->setVerticalSpacing(Theme::space / 2);
    m_grid->setColumnStretch(1, 1);
}

void FactsGrid::setCall(const CallDetail &detail, const QTimeZone &zone)
{
    m_used = 0;
    m_detail = &detail;
    addWho(detail);
    addTimes(detail, zone);
    addReferences(detail);
    for (int row = m_used; row < m_rows.size(); ++row)
        setRowVisible(m_rows.at(row), false);
    m_detail = nullptr;
}

FactsGrid::Row FactsGrid::newRow()
{
    auto *name = new TextLabel(m_theme, TextLabel::Tone::Muted, this);
    name->setTextInteractionFlags(Qt::NoTextInteraction);
    name->setWordWrap(false);
    name->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    auto *value = new TextLabel(m_theme, TextLabel::Tone::Normal, this);
    const int row = int(m_rows.size());
    m_grid->addWidget(name, row, 0, Qt::AlignTop);
    m_grid->addWidget(value, row, 1);
    return {name, value};
}

void FactsGrid::setRowVisible(const Row &row, bool visible)
{
    row.name->setVisible(visible);
    row.value->setVisible(visible);
}

void FactsGrid::add(const QString &label, const QString &value, const QString &toolTip)
{
    if (value.isEmpty())
        return;
    if (m_used == m_rows.size())
        m_rows.append(newRow());
    const Row &row = m_rows.at(m_used++);
    setRowVisible(row, true);
    row.name->setData(label);
    row.value->setData(value);
    row.value->setToolTip(toolTip);
    row.value->setAccessibleName(label + u' ' + plainLine(value));
}

void FactsGrid::addField(Field field, const QString &label, const QString &value, const QString &toolTip)
{
    QStringList tips{toolTip, sourceText(*m_detail, field)};
    tips.removeAll(QString());
    add(label, value, plainToolTip(tips.join(u'\n')));
}

void FactsGrid::addWho(const CallDetail &detail)
{
    const Call &call = detail.call();
    const QString line = call.line();
    addField(Field::Numbers, tr("Line"),
             line.isEmpty() ? QString() : named(safeLine(detail.lineLabel()), lineNumberText(line)));
    addField(Field::Staff, tr("Staff"),
             detail.staffLabel().isEmpty() ? safeLine(call.staffId) : safeLine(detail.staffLabel()));
    QString label = tr("Provider");
    for (const QString &provider : providerTexts(detail))
        add(std::exchange(label, QString()), provider); // rows, because a growing label may be cut
}

void FactsGrid::addTimes(const CallDetail &detail, const QTimeZone &zone)
{
    const Call &call = detail.call();
    if (call.startedAt) {
        const QString moment = fullMomentText(*call.startedAt, zone);
        if (call.startDerived)
            //: %1 is a date and time that the provider did not state.
            addField(Field::Times, tr("Started"), tr("%1 (derived)").arg(moment),
                     tr("The provider does not say when the call began. This was worked out from its other "
                        "times."));
        else
            addField(Field::Times, tr("Started"), moment);
    }
    const auto addLength = [&](const QString &label, std::optional<Seconds> length) {
        if (length)
            addField(Field::Times, label, lengthText(length));
    };
    addLength(tr("Rang for"), call.ring);
    addLength(tr("Talked for"), call.talk);
    addLength(tr("Duration"), call.duration);
    for (const Recording &recording : call.recordings)
        addField(
            Field::RecordingUrl, tr("Recording"),
            named(wordFor(recording.state), recording.length ? lengthText(recording.length) : QString()));
}

void FactsGrid::addReferences(const CallDetail &detail)
{
    const Call &call = detail.call();
    addField(Field::Guest, tr("Guest ID"), call.guestName.isEmpty() ? QString() : safeLine(call.guestId),
             tr("The provider's own name for this guest"));
    for (auto it = call.references.begin(); it != call.references.end(); ++it)
        addField(fieldOf(it.key()), wordForReference(it.key()), safeLine(it.value()));
    addField(Field::Tags, tr("Tags"), safeLine(call.tags.join(u", "_s)));
}

} // namespace callboard
