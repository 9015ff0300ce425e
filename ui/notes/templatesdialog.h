// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/notetemplate.h"
#include "models/domain/result.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace callboard {

class Store;
class Theme;

/// The user's templates, to be changed. What is typed counts when it is saved, all of it at once.
class TemplatesDialog final : public QDialog {
    Q_OBJECT
public:
    TemplatesDialog(Store &store, const Theme &theme, const QList<NoteTemplate> &templates,
                    QWidget *parent = nullptr);

Q_SIGNALS:
    void saved(const QList<callboard::NoteTemplate> &templates);

private:
    QWidget *editors();
    void showCurrent();
    void onTyped();
    void add();
    void remove();
    void move(int places);
    void save();
    void refill(qsizetype chosen);
    void check();
    void say(const QString &problem);

    Store &m_store;
    QList<NoteTemplate> m_templates;
    QListWidget *m_list;
    QLineEdit *m_name;
    QPlainTextEdit *m_text;
    QLabel *m_problem;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_save;
    bool m_isFilling = false;
};

/// What the program comes with, in the user's language.
QList<NoteTemplate> shippedTemplates();

} // namespace callboard
