// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/formfield.h"

#include "ui/access/taborder.h"
#include "ui/theme.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

QLabel *wrapping(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

void setTextColour(QLabel &label, const QColor &colour)
{
    QPalette palette = label.palette();
    palette.setColor(QPalette::WindowText, colour);
    label.setPalette(palette);
}

} // namespace

FormField::FormField(const Theme &theme, const QString &label, const QString &help, QWidget *input,
                     QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_input(&focusedPartOf(*input))
    , m_label(wrapping(this))
    , m_help(wrapping(this))
    , m_problem(wrapping(this))
{
    m_label->setText(label);
    m_label->setBuddy(m_input);
    m_problem->setObjectName(u"problem"_s);
    m_input->setAccessibleName(QString(label).remove(u'&'));
    if (QLineEdit *const line = typedLine())
        line->setAccessibleName(m_input->accessibleName());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space / 4);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_label, input, m_help, m_problem})
        column->addWidget(widget);
    handFocusOn(*this, *m_input);
    setHelp(help);
    setProblem({});
    connect(&theme, &Theme::changed, this, &FormField::refreshColours);
    refreshColours();
}

void FormField::setHelp(const QString &help)
{
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty());
    describe(help);
}

void FormField::setProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    describe(sentence.isEmpty() ? m_help->text() : sentence);
}

/// Where one types into a list that opens: there the keyboard is.
QLineEdit *FormField::typedLine() const
{
    const auto *list = qobject_cast<QComboBox *>(m_input);
    return list ? list->lineEdit() : nullptr;
}

void FormField::describe(const QString &sentence)
{
    m_input->setAccessibleDescription(sentence);
    if (QLineEdit *const line = typedLine())
        line->setAccessibleDescription(sentence);
}

bool FormField::hasProblem() const
{
    return !m_problem->text().isEmpty();
}

void FormField::refreshColours()
{
    setTextColour(*m_help, m_theme.muted());
    setTextColour(*m_problem, m_theme.error());
}

QLineEdit *secretEdit(const Theme &theme)
{
    auto *edit = new QLineEdit;
    edit->setEchoMode(QLineEdit::Password);
    edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    QAction *reveal = edit->addAction(theme.icon(u"reveal"_s), QLineEdit::TrailingPosition);
    reveal->setObjectName(u"reveal"_s);
    reveal->setCheckable(true);
    const auto show = [edit, reveal, &theme](bool isShown) {
        edit->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
        reveal->setIcon(theme.icon(isShown ? u"conceal"_s : u"reveal"_s));
        reveal->setText(isShown ? QCoreApplication::translate("callboard::FormField", "Hide what is typed")
                                : QCoreApplication::translate("callboard::FormField", "Show what is typed"));
        reveal->setToolTip(reveal->text());
    };
    QObject::connect(reveal, &QAction::toggled, edit, show);
    show(false);
    const QList<QToolButton *> buttons = edit->findChildren<QToolButton *>();
    for (QToolButton *button : buttons)
        button->setFocusPolicy(Qt::TabFocus); // without a mouse, too
    return edit;
}

} // namespace callboard
