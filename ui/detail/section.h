// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace callboard {

class TextLabel;
class Theme;

/// A titled part of the pane that can be folded away.
class Section : public QWidget {
    Q_OBJECT
public:
    /// @p content becomes a child.
    Section(const QString &title, QWidget *content, const Theme &theme, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setNote(const QString &note); ///< Quiet words behind the title; already safe.
    void setOpen(bool open);
    bool isOpen() const { return m_isOpen; }

private:
    QToolButton *m_title;
    TextLabel *m_note;
    QWidget *m_content;
    const Theme &m_theme;
    bool m_isOpen = true;
};

} // namespace callboard
