// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/summary/panelfigures.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace callboard {

class FiguresModel;
class Theme;

/// The frame that every panel of the summary stands in.
class PanelFrame : public QFrame {
    Q_OBJECT
public:
    explicit PanelFrame(const Theme &theme, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    const Theme &theme() const { return m_theme; }

private:
    const Theme &m_theme;
};

/// A chart with its title, the same figures as a table, and what it does not show.
class ChartPanel final : public PanelFrame {
    Q_OBJECT
public:
    /// Takes @p view.
    ChartPanel(const Theme &theme, const QString &objectName, MarksView *view, QWidget *parent = nullptr);
    void setTitle(const QString &title, const QString &explanation = {});
    void addTool(QWidget *tool); ///< Beside the title.
    void addBelow(QWidget *widget); ///< At the end.
    void setFigures(const PanelFigures &figures);
    MarksView *view() const { return m_view; }
    QString title() const;
    QString note() const;

Q_SIGNALS:
    void pictureWanted(); ///< The panel, saved in a file.

private:
    void buildHead();
    void buildTable();
    void showContent();

    MarksView *m_view;
    QHBoxLayout *m_head;
    QLabel *m_title;
    QLabel *m_note;
    QToolButton *m_asTable;
    QToolButton *m_picture;
    QStackedWidget *m_pages;
    QTableView *m_table;
    QLabel *m_empty;
    FiguresModel *m_model;
};

} // namespace callboard
