// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/accounts/formfield.h"
#include "ui/format.h"
#include "ui/theme.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace callboard {

SettingsPage::SettingsPage(const Theme &theme, const QString &key, const QString &title, const QString &icon)
    : m_theme(theme)
    , m_key(key)
    , m_title(title)
    , m_icon(icon)
    , m_column(new QVBoxLayout)
{
    setObjectName(key + u"Page"_s);
    setAccessibleName(title);
    m_column->setSpacing(2 * Theme::space);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(Theme::space, 0, Theme::space, 0);
    whole->addLayout(m_column);
    whole->addStretch(1);
    connect(&theme, &Theme::changed, this, &SettingsPage::refreshColours);
}

void SettingsPage::beginGroup()
{
    m_group = new QVBoxLayout;
    m_group->setSpacing(Theme::space);
    m_column->addLayout(m_group);
}

FormField *SettingsPage::addField(const QString &label, const QString &help, QWidget *input)
{
    auto *field = new FormField(m_theme, label, help, input, this);
    ignoreWheel(input);
    column().addWidget(field);
    return field;
}

QLabel *SettingsPage::addHeading(const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    column().addWidget(label);
    return label;
}

QLabel *SettingsPage::addNote(const QString &text)
{
    QLabel *note = addHeading(text);
    m_notes << note;
    refreshColours();
    return note;
}

void SettingsPage::fillHeight()
{
    auto *whole = static_cast<QVBoxLayout *>(layout());
    whole->setStretch(0, 1);
    whole->setStretch(1, 0);
}

void SettingsPage::ignoreWheel(QWidget *input)
{
    if (input->focusPolicy() == Qt::WheelFocus)
        input->setFocusPolicy(Qt::StrongFocus);
    input->installEventFilter(this);
}

bool SettingsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel)
        return QWidget::eventFilter(watched, event);
    event->ignore(); // the page scrolls
    return true;
}

void SettingsPage::refreshColours()
{
    for (QLabel *note : std::as_const(m_notes)) {
        QPalette palette = note->palette();
        palette.setColor(QPalette::WindowText, m_theme.muted());
        note->setPalette(palette);
    }
}

QString unusableSentence(const UnusableSettings &unusable, const QString &key, const QString &used)
{
    const auto written = unusable.constFind(key);
    if (written == unusable.constEnd())
        return {};
    //: Beside a setting. %1 is what somebody wrote into the settings file by hand, %2 what holds instead.
    return SettingsPage::tr("The settings file says “%1”, which cannot be used. Callboard uses: %2.")
        .arg(safeLine(*written, 80), used);
}

} // namespace callboard
