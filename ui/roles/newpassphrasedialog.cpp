// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roles/newpassphrasedialog.h"

#include "models/access/passphrase.h"
#include "ui/accounts/formfield.h"
#include "ui/theme.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace callboard {

NewPassphraseDialog::NewPassphraseDialog(const Theme &theme, const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_first(secretEdit(theme))
    , m_again(secretEdit(theme))
    , m_firstField(
          new FormField(theme, tr("&Passphrase"),
                        tr("Several words are easier to remember than one with many signs, and harder "
                           "to guess. Nobody can tell it to you again."),
                        m_first, this))
    , m_againField(new FormField(theme, tr("The same &again"), {}, m_again, this))
{
    setObjectName(u"newPassphraseDialog"_s);
    setWindowTitle(title);
    m_first->setObjectName(u"newPassphrase"_s);
    m_again->setObjectName(u"newPassphraseAgain"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *take = buttons->addButton(tr("&Take it", "passphrase"), QDialogButtonBox::AcceptRole);
    take->setObjectName(u"newPassphraseGo"_s);
    take->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(2 * Theme::space);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_firstField, m_againField, buttons})
        column->addWidget(widget);
    setMinimumWidth(420);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewPassphraseDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &NewPassphraseDialog::reject);
    connect(m_first, &QLineEdit::textEdited, this, [this] { m_firstField->setProblem({}); });
    connect(m_again, &QLineEdit::textEdited, this, [this] { m_againField->setProblem({}); });
    m_first->setFocus();
}

QString NewPassphraseDialog::passphrase() const
{
    return m_first->text();
}

void NewPassphraseDialog::accept()
{
    const bool isLong = m_first->text().size() >= Passphrase::fewestLetters;
    const bool isSame = m_first->text() == m_again->text();
    m_firstField->setProblem(isLong ? QString()
                                    : tr("Use %n letter(s) or more.", nullptr, Passphrase::fewestLetters));
    m_againField->setProblem(isSame ? QString() : tr("The two are not the same. Type it once more."));
    if (isLong && isSame)
        QDialog::accept();
    else
        (isLong ? m_again : m_first)->setFocus();
}

} // namespace callboard
