// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/notetemplate.h"

#include <QFrame>

class QListWidget;
class QPlainTextEdit;

namespace callboard {

class Theme;

/// Templates to choose from, below the cursor of an editor, which keeps the keyboard.
class TemplatePopup final : public QFrame {
    Q_OBJECT
public:
    TemplatePopup(const Theme &theme, QPlainTextEdit &editor);
    void show(const QList<NoteTemplate> &templates); ///< The first is chosen; none: hides itself.
    void move(int lines);
    const NoteTemplate &chosen() const; ///< While visible.

Q_SIGNALS:
    void clicked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    const Theme &m_theme;
    QPlainTextEdit &m_editor;
    QList<NoteTemplate> m_templates;
    QListWidget *m_list;
};

} // namespace callboard
