// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/windowpages.h"
#include "ui/windowservices.h"

#include <memory>

namespace callboard {

class ManualDialog;

/// Opens the manual where it tells of what one is doing. F1 does so in the window's dialogs, too.
class Help final : public QObject {
    Q_OBJECT
public:
    Help(const WindowServices &services, QWidget &window);
    ~Help() override;
    /// "callback-queue", or "settings#recordings"; empty: where the reader was.
    void show(const QString &place);
    static QString chapterFor(WindowPages::Page page);
    /// Of the dialog with that object name; null: the manual has none.
    static QString chapterFor(const QString &dialog);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const WindowServices m_services;
    std::unique_ptr<ManualDialog> m_manual; ///< Nobody's child: a dialog would hold up its parent's others.
};

} // namespace callboard
