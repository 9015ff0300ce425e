// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearancepage.h"

#include "ui/accounts/formfield.h"
#include "ui/format.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

/// In the language itself, where a sentence may begin with it.
QString ownName(const QString &code)
{
    const QLocale language(code);
    QString name = languageText(code, language);
    if (!name.isEmpty())
        name[0] = language.toUpper(name.left(1)).at(0);
    return name.isEmpty() ? code : name;
}

} // namespace

AppearancePage::AppearancePage(const WindowServices &services, WindowActions &actions)
    //: Page of the settings.
    : SettingsPage(services.theme, u"appearance"_s, tr("Appearance and language"), u"columns"_s)
    , m_services(services)
    , m_actions(actions)
    , m_stored(LanguageSettings::read(services.settings))
    , m_storedMotion(MotionSettings::read(services.settings))
    , m_scheme(new QComboBox)
    , m_language(new QComboBox)
    //: Setting: one line for each call and caller instead of two, and less room between the lines of lists.
    , m_compact(new QCheckBox(tr("Compact &rows: one line for each call, and lists closer together")))
    //: Setting: nothing in the window slides, fades or blinks.
    , m_still(new QCheckBox(tr("Reduce &motion: nothing slides, fades or blinks")))
{
    addScheme();
    m_compact->setObjectName(u"settingsCompactRows"_s);
    m_compact->setChecked(actions.compactRows->isChecked());
    connect(m_compact, &QCheckBox::toggled, this, &SettingsPage::edited);
    column().addWidget(m_compact);
    addMotion();
    addLanguage();
    addLayoutReset();
    showLanguage();
}

void AppearancePage::addScheme()
{
    m_scheme->setObjectName(u"settingsScheme"_s);
    //: Colours: light or dark as the desktop is.
    m_scheme->addItem(tr("As the desktop"), int(Theme::Scheme::System));
    m_scheme->addItem(tr("Light", "colours"), int(Theme::Scheme::Light));
    m_scheme->addItem(tr("Dark", "colours"), int(Theme::Scheme::Dark));
    m_scheme->addItem(tr("High contrast, light"), int(Theme::Scheme::HighContrastLight));
    m_scheme->addItem(tr("High contrast, dark"), int(Theme::Scheme::HighContrastDark));
    m_scheme->setCurrentIndex(m_scheme->findData(int(m_actions.scheme())));
    connect(m_scheme, &QComboBox::currentIndexChanged, this, &SettingsPage::edited);
    addField(tr("Co&lours"), {}, m_scheme);
}

void AppearancePage::addMotion()
{
    m_still->setObjectName(u"settingsReduceMotion"_s);
    m_still->setChecked(m_storedMotion.isReduced);
    connect(m_still, &QCheckBox::toggled, this, &SettingsPage::edited);
    beginGroup();
    column().addWidget(m_still);
    if (!m_storedMotion.unusable.isEmpty())
        addNote(unusableSentence(m_storedMotion.unusable, MotionSettings::key, tr("no")));
    if (theme().desktopReducesMotion())
        addNote(tr("The desktop asks for less motion: it is kept still in any case."));
    endGroup();
}

void AppearancePage::addLanguage()
{
    m_language->setObjectName(u"settingsLanguage"_s);
    //: Choice of a language.
    m_language->addItem(tr("As the desktop"), QString());
    const QStringList codes = bundledLanguages();
    for (const QString &code : codes)
        m_language->addItem(ownName(code), code);
    m_language->setCurrentIndex(m_language->findData(m_stored.language));
    connect(m_language, &QComboBox::currentIndexChanged, this, &AppearancePage::showLanguage);
    m_languageField = addField(tr("Lan&guage"), {}, m_language);
    m_languageField->setProblem(
        unusableSentence(m_stored.unusable, LanguageSettings::languageKey, m_language->itemText(0)));
}

void AppearancePage::showLanguage()
{
    const bool isNew = language() != m_stored.language;
    if (isNew)
        m_languageField->setProblem({});
    Q_EMIT edited();
}

/// At once, as in the menu: it takes nothing away that a drag would not bring back.
void AppearancePage::addLayoutReset()
{
    beginGroup();
    addHeading(tr("Arrangement of the window"));
    auto *reset = new QPushButton(tr("Arrange it as at &first"), this);
    reset->setObjectName(u"settingsResetLayout"_s);
    reset->setAutoDefault(false);
    column().addWidget(reset, 0, Qt::AlignLeading);
    QLabel *note = addNote(tr("Sizes of the window and its parts, and the columns of the table."));
    note->setObjectName(u"settingsResetNote"_s);
    endGroup();
    connect(reset, &QPushButton::clicked, this, [this, note] {
        m_actions.resetLayout->trigger();
        note->setText(tr("Done: the window is arranged as at first."));
    });
}

Theme::Scheme AppearancePage::scheme() const
{
    return Theme::Scheme(m_scheme->currentData().toInt());
}

QString AppearancePage::language() const
{
    return m_language->currentData().toString();
}

bool AppearancePage::isChanged() const
{
    return scheme() != m_actions.scheme() || m_compact->isChecked() != m_actions.compactRows->isChecked()
        || language() != m_stored.language || m_still->isChecked() != m_storedMotion.isReduced;
}

void AppearancePage::apply()
{
    if (scheme() != m_actions.scheme())
        m_actions.chooseScheme(scheme());
    if (m_compact->isChecked() != m_actions.compactRows->isChecked())
        m_actions.compactRows->trigger();
    MotionSettings motion = m_storedMotion;
    motion.isReduced = m_still->isChecked();
    if (motion.isReduced != m_storedMotion.isReduced)
        motion.write(m_services.settings);
    m_services.theme.setMotionReduced(motion.isReduced);
    LanguageSettings chosen = m_stored;
    chosen.language = language();
    chosen.write(m_services.settings);
}

} // namespace callboard
