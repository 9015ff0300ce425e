// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/keys/keyassignments.h"
#include "ui/settings/settingspage.h"

class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace callboard {

class KeyRecorder;

/// All commands with their keys, by menu; the chosen one can be given another.
class KeysPage final : public SettingsPage {
    Q_OBJECT
public:
    KeysPage(const Theme &theme, KeyAssignments &keys);

    bool isChanged() const override;
    void apply() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addFilter();
    void addTree();
    void fillTree();
    void addRecorder();
    void addNotes();
    QTreeWidgetItem *groupOf(const Command &command);
    const Command *current() const;
    const Command *holderOf(const QKeySequence &key, const Command &besides) const;
    QKeySequence keyOf(const Command &command) const { return m_chosen.value(command.id, command.key()); }
    void onCurrent();
    void filter(const QString &words);
    void startRecording();
    void tryKey(const QKeySequence &key);
    void giveKey(const QKeySequence &key);
    void takeOver();
    void backToDefault();
    void allToDefaults();
    void say(const QString &problem, const QString &help = {});
    void refreshItem(QTreeWidgetItem &item);
    void refreshKeys();

    KeyAssignments &m_keys;
    const QList<Command> m_commands;
    KeysById m_chosen; ///< Of all that may have another.
    QKeySequence m_offered; ///< Somebody else's, which may be taken over.
    QLineEdit *m_filter;
    QTreeWidget *m_tree;
    KeyRecorder *m_recorder;
    FormField *m_field = nullptr;
    QPushButton *m_takeOver;
    QPushButton *m_clear;
    QPushButton *m_default;
    QPushButton *m_allDefaults;
};

} // namespace callboard
