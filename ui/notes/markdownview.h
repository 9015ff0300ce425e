// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>
#include <QUrl>

namespace callboard {

/// A note as its light Markdown means it: headings, lists, bold, links. Loads nothing, shows no pictures and
/// no HTML; a link opens only when it is chosen, and only where linkWanted() leads.
class MarkdownView final : public QTextBrowser {
    Q_OBJECT
public:
    static constexpr qsizetype mostCharacters = 50'000; ///< The rest is left out, and that is said.

    explicit MarkdownView(QWidget *parent = nullptr);
    void showNote(const QString &note);

Q_SIGNALS:
    /// A web page, a number to be called, or a call of ours.
    void linkWanted(const QUrl &url);

protected:
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void disarm();
    void onAnchor(const QUrl &url);

    QString m_note;
};

/// http, https, tel and callboard links, nothing else.
bool mayOpen(const QUrl &url);

} // namespace callboard
