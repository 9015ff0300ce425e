// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/emptyrecordingsdialog.h"

#include "ui/format.h"
#include "ui/wording.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

QLabel *words(QWidget *parent, const QString &objectName)
{
    auto *label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QString sizeOf(const QList<KeptRecording> &kept)
{
    qint64 bytes = 0;
    for (const KeptRecording &one : kept)
        bytes += one.bytes;
    return QLocale().formattedDataSize(bytes, 1);
}

QString lineOf(const KeptRecording &kept, TimePoint now, const QTimeZone &zone)
{
    if (!kept.startedAt)
        return EmptyRecordingsDialog::tr("A call that is not known any more");
    const QString who = kept.guestName.isEmpty() ? numberText(kept.number) : nameText(kept.guestName, 60);
    return momentText(*kept.startedAt, now, zone) + u" · "_s + who;
}

} // namespace

EmptyRecordingsDialog::EmptyRecordingsDialog(const WindowServices &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_words(words(this, u"emptyWords"_s))
    , m_lastWords(words(this, u"lastCopiesWords"_s))
    , m_lastCopies(new QListWidget(this))
    //: Check box below a list of recordings that could not be fetched again.
    , m_lastToo(new QCheckBox(tr("Remove &these for good, too"), this))
{
    setObjectName(u"emptyRecordingsDialog"_s);
    setWindowTitle(tr("Empty the cache of recordings"));
    m_lastCopies->setObjectName(u"lastCopies"_s);
    m_lastCopies->setAccessibleName(tr("Recordings that cannot be fetched again"));
    m_lastToo->setObjectName(u"lastCopiesToo"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_remove = buttons->addButton(tr("&Remove"), QDialogButtonBox::DestructiveRole);
    m_remove->setObjectName(u"removeRecordings"_s);
    m_remove->setAutoDefault(false);
    m_remove->setEnabled(false);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(2 * Theme::space);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_words, m_lastWords, m_lastCopies, m_lastToo, buttons})
        column->addWidget(widget);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_lastWords, m_lastCopies, m_lastToo})
        widget->hide();
    resize(520, sizeHint().height());
    m_words->setText(tr("Looking at which recordings could be fetched again…"));
    connect(m_lastToo, &QCheckBox::toggled, this, &EmptyRecordingsDialog::refresh);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_remove, &QPushButton::clicked, this, &EmptyRecordingsDialog::remove);
    m_services.recordings.listKept(this, [this](const Result<QList<KeptRecording>> &kept) {
        if (kept)
            showKept(*kept);
        else
            //: "The calls": subject of a sentence about a failure.
            m_words->setText(sentenceFor(kept.error(), tr("The calls")));
    });
}

void EmptyRecordingsDialog::showKept(const QList<KeptRecording> &kept)
{
    m_kept = kept;
    QList<KeptRecording> lastCopies;
    std::copy_if(kept.begin(), kept.end(), std::back_inserter(lastCopies),
                 [](const KeptRecording &one) { return one.isLastCopy; });
    showLastCopies(lastCopies);
    refresh();
}

void EmptyRecordingsDialog::showLastCopies(const QList<KeptRecording> &lastCopies)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_lastWords, m_lastCopies, m_lastToo})
        widget->setVisible(!lastCopies.isEmpty());
    //: %1 is a size.
    m_lastWords->setText(tr("%n recording(s), %1, exist only here: their system does not give them out any "
                            "more. They are kept.",
                            nullptr, int(lastCopies.size()))
                             .arg(sizeOf(lastCopies)));
    for (const KeptRecording &one : lastCopies)
        m_lastCopies->addItem(lineOf(one, m_services.clock.now(), m_services.zone));
    if (!lastCopies.isEmpty())
        resize(width(), std::max(height(), 420));
}

/// What goes, as it is ticked now.
void EmptyRecordingsDialog::refresh()
{
    QList<KeptRecording> going;
    std::copy_if(m_kept.begin(), m_kept.end(), std::back_inserter(going),
                 [this](const KeptRecording &one) { return !one.isLastCopy || m_lastToo->isChecked(); });
    m_remove->setEnabled(!going.isEmpty());
    if (going.isEmpty())
        m_words->setText(tr("There is nothing that could be fetched again."));
    else if (m_lastToo->isChecked())
        //: %1 is a size.
        m_words->setText(tr("%n recording(s), %1, are removed from this computer. Those in the list are gone "
                            "for good; the others are fetched again when somebody plays them.",
                            nullptr, int(going.size()))
                             .arg(sizeOf(going)));
    else
        //: %1 is a size.
        m_words->setText(
            tr("%n recording(s), %1, are removed from this computer. They are fetched again when "
               "somebody plays them.",
               nullptr, int(going.size()))
                .arg(sizeOf(going)));
}

void EmptyRecordingsDialog::remove()
{
    m_remove->setEnabled(false);
    QStringList keys;
    for (const KeptRecording &one : std::as_const(m_kept)) {
        if (!one.isLastCopy || m_lastToo->isChecked())
            keys << one.key;
    }
    m_services.recordings.remove(keys, this, [this](qint64) {
        Q_EMIT removed();
        accept();
    });
}

} // namespace callboard
