// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/media/listening/recordingsettings.h"
#include "ui/settings/settingspage.h"
#include "ui/windowservices.h"

class QCheckBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace callboard {

/// How much audio is kept, what is fetched before somebody plays it, and where recordings are saved.
class RecordingsPage final : public SettingsPage {
    Q_OBJECT
public:
    explicit RecordingsPage(const WindowServices &services);

    bool isChanged() const override;
    QWidget *findProblem() override;
    void apply() override;

private:
    void addLimit();
    void addLists();
    void addFileName();
    void addFolder();
    void addEmptying();
    static QString fetchBefore();
    QCheckBox *checkBox(const QString &text, const QString &objectName, bool isOn);
    RecordingSettings chosen() const;
    void measure();
    void showSize();
    void showExample();
    void insert(const QString &field);
    void chooseFolder();
    void empty();

    const WindowServices m_services;
    const RecordingSettings m_stored;
    std::optional<qint64> m_bytes; ///< Kept now, once it is known.
    int m_count = 0;
    QSpinBox *m_limit;
    QMap<PrefetchReason, QCheckBox *> m_lists;
    QCheckBox *m_rescues = nullptr;
    QLineEdit *m_name;
    QLineEdit *m_folder;
    QPushButton *m_empty = nullptr;
    FormField *m_limitField = nullptr;
    FormField *m_nameField = nullptr;
    FormField *m_folderField = nullptr;
};

} // namespace callboard
