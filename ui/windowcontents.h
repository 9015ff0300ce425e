// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/roleaccess.h"
#include "models/tables/calldetail.h"
#include "models/tables/calltablemodel.h"
#include "models/tables/facetboard.h"
#include "models/tables/filterstate.h"
#include "models/tables/queuemodel.h"
#include "models/tables/storequeuesource.h"
#include "models/tables/syncstatusmodel.h"
#include "models/tables/viewsmodel.h"
#include "ui/edit/changes.h"
#include "ui/windowlayout.h"
#include "ui/windowstate.h"

namespace callboard {

class BulkRunner;
class CallEditing;
class CallFinder;
class EditMenu;
class GuestActions;
class Help;
class KeyAssignments;
class MainWindow;
class NoteTools;
class PaneCycle;
class Playback;
class PrivacyMenu;
class QueueActions;
class ReviewAction;
class RoleGate;
class RowActions;
class StatusLine;
class SummaryPage;
class WindowActions;
class WindowCommands;
class WindowDialogs;

/// What the window is made of, in the order in which one needs the other: models, the parts that show them,
/// and the actions on both. What it does as a whole is wired by those who are given it. Whatever is held by a
/// pointer belongs to the window.
struct WindowContents {
    WindowContents(MainWindow &window, WindowServices given, const WindowState &restored);
    ~WindowContents();

    MainWindow &q;
    RoleAccess access;
    WindowServices services;
    RoleGate *gate;
    StoreCallSource source;
    FilterState filter; ///< As restored; nobody has read the list yet.
    CallTableModel model;
    SyncStatusModel accounts;
    CallDetail detail;
    FacetBoard facets;
    ViewsModel views;
    StoreQueueSource queueSource;
    QueueModel queue;
    WindowLayout parts;
    Changes changes;
    RowActions *rowActions;
    BulkRunner *bulk;
    ReviewAction *review;
    GuestActions *guests;
    NoteTools *noteTools;
    WindowActions *actions;
    EditMenu *editMenu;
    CallEditing *editing;
    PrivacyMenu *privacy;
    QueueActions *queueActions;
    Playback *playback;
    WindowDialogs *dialogs;
    Help *help;
    CallFinder *finder;
    SummaryPage *summary;
    StatusLine *statusLine;
    PaneCycle *panes;
    KeyAssignments *keys;
    WindowCommands *commands;
};

} // namespace callboard
