// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/summaryboard.h"
#include "ui/summary/panelfigures.h"
#include "ui/windowservices.h"

class QComboBox;
class QGridLayout;
class QPagedPaintDevice;
class QLabel;
class QScrollArea;
class QSpinBox;

namespace callboard {

class CallIndex;
class CallsPerDayChart;
class ChartPanel;
class DayChart;
class FigureCard;
class FigureStrip;
class StaffingPanel;

/// The page with key figures and charts of the calls that pass the filter of the window. What is chosen in
/// one chart narrows everything; Escape takes it back. Made when first shown; counts while it is shown.
/// objectName "summaryPage".
class SummaryPage final : public QWidget {
    Q_OBJECT
public:
    SummaryPage(const WindowServices &services, CallIndex &index, FilterState &filter,
                QWidget *parent = nullptr);
    ~SummaryPage() override;

    SummaryBoard &board() { return m_board; }
    void savePdf(const QString &path);
    void print(); ///< After asking where.
    /// As SVG where the name ends so, else as PNG.
    void savePicture(QWidget &panel, const QString &path);

Q_SIGNALS:
    void callsWanted(); ///< The list of the calls that pass is to be shown.
    void saved(const QString &path);
    void notSaved(const QString &path, const QString &reason); ///< @p reason is the system's.

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QWidget *makeHead();
    QWidget *makePeriodButton();
    void makeFigures();
    void makeDays();
    void makeHeat();
    void makeGroups();
    void makeSpreads();
    ChartPanel *makeGroup(const QString &objectName, QueryField field);
    ChartPanel *makeSpread(const QString &objectName, QueryField field);
    void arrange();

    void refresh();
    void refreshHead();
    void refreshFigures();
    void refreshDays();
    void refreshHeat();
    const QList<SummaryGroup> &groupsOf(QueryField field) const;
    const LengthSpread &spreadOf(QueryField field) const;
    HeatMeasure heatMeasure() const;

    void openCalls(Metric metric);
    QWidget *makeOutputButton();
    void choosePdf();
    void choosePicture(QWidget *panel, const QString &title);
    void writeReport(QPagedPaintDevice &device);
    QString propertyName() const;
    QString suggestedName(const QString &what) const;
    void tell(const QString &path, const Result<void> &written);
    void chooseBar(QueryField field, int bar);
    void openBar(QueryField field, int bar);
    void chooseBuckets(QueryField field, int first, int last, bool goesOn);
    void chooseCells(int first, int last, bool goesOn);

    const WindowServices m_services;
    FilterState &m_filter;
    SummaryBoard m_board;
    QScrollArea *m_area;
    QWidget *m_content = nullptr;
    QGridLayout *m_grid = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_subtitle = nullptr;
    QLabel *m_problem = nullptr;
    QComboBox *m_compared = nullptr;
    QSpinBox *m_within = nullptr;
    FigureStrip *m_figures = nullptr;
    DayChart *m_dayModel = nullptr;
    QWidget *m_dayFrame = nullptr;
    CallsPerDayChart *m_days = nullptr;
    ChartPanel *m_heat = nullptr;
    QComboBox *m_heatMeasure = nullptr;
    QMap<QueryField, ChartPanel *> m_groups;
    QMap<QueryField, ChartPanel *> m_spreads;
    StaffingPanel *m_staffing = nullptr;
    int m_columns = 0; ///< Of the grid.
    QTimer m_daysDue; ///< The chart of days is drawn in a turn of its own: all at once takes longer than a
                      ///< frame.
};

} // namespace callboard
