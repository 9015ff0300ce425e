// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/deletedialog.h"

#include "ui/leadingmargins.h"
#include "ui/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

QLabel *explanation(const QString &text, const Theme &theme, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setIndent(Theme::space * 3);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, theme.muted());
    label->setPalette(palette);
    return label;
}

} // namespace

DeleteDialog::DeleteDialog(const Theme &theme, int calls, std::chrono::seconds undoTime, QWidget *parent)
    : QDialog(parent)
    //: Choice: the calls leave the lists of this program, nothing else.
    , m_hide(new QRadioButton(tr("&Hide here"), this))
    //: Choice: the calls are deleted in the telephone systems, too.
    , m_delete(new QRadioButton(tr("&Delete for ever"), this))
    , m_word(new QLineEdit(this))
{
    setObjectName(u"deleteDialog"_s);
    setWindowTitle(tr("Delete %n call(s)", nullptr, calls));
    m_hide->setObjectName(u"hideChoice"_s);
    m_delete->setObjectName(u"deleteChoice"_s);
    m_word->setObjectName(u"deleteWord"_s);
    m_hide->setChecked(true);
    //: Placeholder of a line to type in. %1 is a word, "delete" in the user's language.
    m_word->setPlaceholderText(tr("Type “%1” to confirm").arg(confirmWord()));
    m_word->setAccessibleName(m_word->placeholderText());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_go = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_go->setObjectName(u"deleteGo"_s);
    m_go->setDefault(true);

    auto *indented = new QHBoxLayout;
    indented->setContentsMargins(leadingMargins(Theme::space * 3, 0, 0, 0));
    indented->addWidget(m_word);
    auto *whole = new QVBoxLayout(this);
    whole->addWidget(m_hide);
    whole->addWidget(explanation(
        tr("They leave the lists of this computer and stay where they are. Search for is:deleted to see "
           "them again."),
        theme, this));
    whole->addSpacing(Theme::space);
    whole->addWidget(m_delete);
    const int seconds = int(undoTime.count());
    whole->addWidget(
        explanation(tr("Their telephone systems delete them, with recordings and transcripts, where they "
                       "let calls be deleted. You can undo this for %n second(s); after that nobody can "
                       "bring them back.",
                       nullptr, seconds),
                    theme, this));
    whole->addLayout(indented);
    whole->addSpacing(Theme::space);
    whole->addWidget(buttons);
    setMinimumWidth(60 * fontMetrics().averageCharWidth());
    connect(m_hide, &QRadioButton::toggled, this, &DeleteDialog::refresh);
    connect(m_word, &QLineEdit::textChanged, this, &DeleteDialog::refresh);
    connect(buttons, &QDialogButtonBox::accepted, this, &DeleteDialog::onAccepted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refresh();
    m_hide->setFocus();
}

QString DeleteDialog::confirmWord() const
{
    //: The word a user has to type before calls are deleted for ever.
    return tr("delete", "to be typed");
}

void DeleteDialog::refresh()
{
    const bool hides = m_hide->isChecked();
    const bool confirmed = m_word->text().trimmed().compare(confirmWord(), Qt::CaseInsensitive) == 0;
    m_word->setEnabled(!hides);
    m_go->setText(hides ? tr("Hide", "button") : tr("Delete for ever", "button"));
    m_go->setEnabled(hides || confirmed);
}

void DeleteDialog::onAccepted()
{
    if (m_hide->isChecked())
        Q_EMIT hideWanted();
    else
        Q_EMIT deleteWanted();
    accept();
}

} // namespace callboard
