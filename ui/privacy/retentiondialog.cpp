// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/retentiondialog.h"

#include "models/store/privacy.h"
#include "ui/messagebar.h"
#include "ui/wording.h"

#include <QCheckBox>
#include <QCoroTask>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

struct RetentionWords {
    Q_DECLARE_TR_FUNCTIONS(RetentionWords)
};

constexpr int suggestedDays = 365;
constexpr std::chrono::milliseconds previewPause(250);

} // namespace

QString wordFor(KeptKind kind)
{
    switch (kind) {
    case KeptKind::Audio:
        return RetentionWords::tr("&Recordings");
    case KeptKind::Transcript:
        return RetentionWords::tr("&Transcripts and summaries");
    case KeptKind::Notes:
        return RetentionWords::tr("&Notes");
    case KeptKind::Facts:
        //: The calls themselves: when, who, how long.
        return RetentionWords::tr("Whole &calls");
    }
    Q_UNREACHABLE();
    return {};
}

RetentionDialog::RetentionDialog(const WindowServices &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_messages(new MessageBar(services.theme, this))
{
    setObjectName(u"retentionDialog"_s);
    setWindowTitle(tr("How long calls are kept"));
    auto *what =
        new QLabel(tr("What is older is removed from this computer, also when a telephone system still "
                      "has it. Nothing is deleted there, and nothing that waits to be sent is lost."),
                   this);
    what->setWordWrap(true);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(2 * Theme::space);
    grid->setColumnStretch(2, 1);
    for (const KeptKind kind : keptKinds())
        addRow(*grid, kind);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_apply = buttons->addButton(tr("&Apply"), QDialogButtonBox::AcceptRole);
    m_apply->setObjectName(u"applyRetention"_s);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(2 * Theme::space);
    column->addWidget(m_messages);
    column->addWidget(what);
    column->addLayout(grid);
    column->addStretch(1);
    column->addWidget(buttons);
    resize(560, sizeHint().height());
    m_previewTimer.setSingleShot(true);
    m_previewTimer.setInterval(previewPause);
    connect(&m_previewTimer, &QTimer::timeout, this, &RetentionDialog::preview);
    connect(m_apply, &QPushButton::clicked, this, &RetentionDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto reading = services.store.privacy().retention();
    QCoro::connect(std::move(reading), this, [this](const Result<Retention> &stored) {
        if (!stored)
            return fail(stored.error());
        m_isRead = true;
        m_stored = *stored;
        show(*stored);
    });
    refresh();
}

void RetentionDialog::addRow(QGridLayout &grid, KeptKind kind)
{
    Row row{kind, new QCheckBox(wordFor(kind), this), new QSpinBox(this), new QLabel(this)};
    row.isSet->setObjectName(u"keep-"_s + keyOf(kind));
    row.days->setObjectName(u"days-"_s + keyOf(kind));
    row.effect->setObjectName(u"effect-"_s + keyOf(kind));
    row.days->setRange(1, Retention::longest);
    row.days->setValue(suggestedDays);
    row.days->setAccessibleName(wordFor(kind).remove(u'&'));
    //: In a field with a number of days.
    row.days->setSuffix(tr(" days"));
    row.effect->setTextFormat(Qt::PlainText);
    QPalette quiet = row.effect->palette();
    quiet.setColor(QPalette::WindowText, m_services.theme.muted());
    row.effect->setPalette(quiet);
    const int line = grid.rowCount();
    grid.addWidget(row.isSet, line, 0);
    grid.addWidget(row.days, line, 1);
    grid.addWidget(row.effect, line, 2);
    connect(row.isSet, &QCheckBox::toggled, this, &RetentionDialog::refresh);
    connect(row.days, &QSpinBox::valueChanged, this, &RetentionDialog::refresh);
    m_rows << row;
}

Retention RetentionDialog::wanted() const
{
    Retention retention;
    for (const Row &row : m_rows) {
        if (row.isSet->isChecked())
            retention.days.insert(row.kind, row.days->value());
    }
    return retention;
}

void RetentionDialog::show(const Retention &retention)
{
    for (const Row &row : std::as_const(m_rows)) {
        row.isSet->setChecked(retention.days.contains(row.kind));
        row.days->setValue(retention.days.value(row.kind, suggestedDays));
    }
    refresh();
}

void RetentionDialog::refresh()
{
    for (const Row &row : std::as_const(m_rows)) {
        row.isSet->setEnabled(m_isRead);
        row.days->setEnabled(row.isSet->isChecked());
        if (!row.isSet->isChecked())
            row.effect->setText(tr("kept for ever"));
        else
            row.effect->clear();
    }
    m_apply->setEnabled(m_isRead && wanted() != m_stored);
    m_previewTimer.start();
}

void RetentionDialog::preview()
{
    const Retention asked = wanted();
    if (asked.days.isEmpty())
        return;
    auto counting = m_services.store.privacy().preview(asked, m_services.clock.now());
    QCoro::connect(std::move(counting), this, [this, asked](const Result<RetentionPreview> &preview) {
        if (!preview || asked != wanted())
            return;
        for (const Row &row : std::as_const(m_rows)) {
            if (row.isSet->isChecked())
                //: How many calls are older than what the user has set.
                row.effect->setText(tr("%n call(s) now", nullptr, preview->value(row.kind)));
        }
    });
}

void RetentionDialog::apply()
{
    const Retention asked = wanted();
    m_apply->setEnabled(false);
    auto setting = m_services.store.privacy().setRetention(asked);
    QCoro::connect(std::move(setting), this, [this](const Result<void> &set) {
        if (!set)
            return fail(set.error());
        auto keeping = m_services.store.privacy().keepWithin(); // goes on when the dialog is closed
        QCoro::connect(std::move(keeping), this, [](const Result<void> &) {});
        accept();
    });
}

void RetentionDialog::fail(const Error &error)
{
    //: Subject of a sentence about a failure.
    m_messages->post(u"retention"_s, MessageBar::Severity::Error, sentenceFor(error, tr("The setting")));
    refresh();
}

} // namespace callboard
