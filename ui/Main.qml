// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// The window, and the one place that navigates: pages only say where they want to go.
Window {
    id: window

    property string page: "body"
    property size room: Qt.size(320 * Theme.grid, 200 * Theme.grid) // what the screen leaves for it
    readonly property bool sessionRuns: Session.screen.stage !== Step.None && Session.screen.stage !== Step.Done
    readonly property string sessionPage: !sessionRuns ? "" : Session.screen.stage === Step.Screening ? "session/ScreeningPage.qml"
        : Session.screen.stage === Step.Health ? "session/HealthPage.qml" : Session.screen.stage === Step.RestDay ? "session/RestDayPage.qml" : "session/SessionPage.qml"
    readonly property var pages: ({
            "after": "session/AfterPage.qml",
            "plan": "plan/PlanPage.qml",
            "routines": "routines/RoutinesPage.qml",
            "history": "history/HistoryPage.qml",
            "learn": "learn/LearnPage.qml",
            "settings": "settings/SettingsPage.qml"
        })
    property bool closeAsked: false // while something is not saved
    property bool quitAsked: false // in the middle of a session
    property bool mayClose: false
    // What is shown instead of the body page.
    readonly property string other: closeAsked ? "components/ClosingPage.qml" : quitAsked ? "session/QuitPage.qml"
        : Journal.text.refusal !== "" ? "components/JournalRefused.qml" : sessionPage || (pages[page] ?? "")

    function show(name: string): void {
        if (Session.screen.stage === Step.Done)
            Session.leave();
        closeAsked = false;
        bodyPage.cameFrom = "";
        (page === name ? opened.item as HistoryPage : null)?.home();
        page = name;
    }

    width: Math.min(320 * Theme.grid, room.width)
    height: Math.min(200 * Theme.grid, room.height)
    minimumWidth: 200 * Theme.grid
    minimumHeight: 110 * Theme.grid
    visible: true
    color: Theme.ground
    title: sessionRuns ? qsTr("%1 - Unknot").arg(Session.screen.title) : qsTr("Unknot")
    onClosing: close => {
        quitAsked = Session.runs();
        if (quitAsked)
            Session.pause();
        close.accepted = !quitAsked && (mayClose || Journal.text.closing === "" && !Noting.text.begun);
        closeAsked = !quitAsked && !close.accepted;
        if (!close.accepted)
            keys.active = false; // it would hide the question
    }
    onSessionRunsChanged: if (Session.screen.stage === Step.Done) {
        Details.open(Session.sessionId);
        page = "after";
    }
    WindowKeys {
        window: window
        searches: !window.sessionRuns && Journal.text.refusal === "" && !keys.active
        onKeysAsked: keys.toggle()
        onSearchAsked: {
            window.show("body");
            bodyPage.find();
        }
    }
    Connections {
        target: AskedStart
        function onOpens(): void {
            keys.close();
            window.show("routines");
        }
    }

    Rail {
        id: rail
        height: parent.height
        visible: !window.sessionRuns && !keys.active
        page: window.page === "after" || window.page === "plan" ? "body" : window.page
        onChosen: name => window.show(name)
        Keys.onEscapePressed: window.other === "" ? bodyPage.home() : window.show("body") // as from the page
    }

    Item {
        id: stage
        anchors.fill: parent
        anchors.leftMargin: window.sessionRuns ? 0 : rail.width
        anchors.bottomMargin: told.active ? told.height + 8 * Theme.grid : 0
        visible: !keys.active // also for screen readers
        // One level back: what a page has open closes first, by itself; a session and what asks something have their own.
        Keys.enabled: window.other !== "" && window.other === window.pages[window.page]
        Keys.onEscapePressed: window.show("body")

        // The body page stays: what is marked on it is half the way to a session.
        BodyPage {
            id: bodyPage
            anchors.fill: parent
            visible: window.other === ""
            onVisibleChanged: Body.setShown(visible)
            focus: window.other === ""
            onLearn: article => {
                Learn.open(article);
                window.show("learn");
            }
            onHealth: gate => {
                window.show("settings");
                (opened.item as SettingsPage)?.showAnswer(gate);
            }
            onToPage: name => window.show(name)
            onHistory: session => {
                Details.open(session);
                window.show("history");
            }
        }
        StoppedLine {
            id: stopped
            width: parent.width
            page: window.other === window.pages[window.page] ? window.page : ""
        }
        OtherPages {
            id: opened
            anchors.fill: parent
            over: stopped.active ? stopped.height : 0 // a Loader keeps its height
            shown: window.other
        }
        Connections {
            target: opened.item
            ignoreUnknownSignals: true
            function onStay(): void {
                window.closeAsked = window.quitAsked = false;
            }
            function onStopped(): void {
                Session.stopAtOnce();
                window.close();
            }
            function onLeave(): void {
                window.mayClose = true;
                window.close();
            }
            function onToBody(): void {
                bodyPage.home();
                window.show("body");
            }
            function onToPlan(): void {
                window.show("plan");
            }
            function onToHistory(): void {
                window.show("history");
            }
            function onHealth(gate: string): void {
                bodyPage.health(gate);
            }
            function onPoint(muscle: string, side: string, point: string): void {
                Body.muscleChosen(muscle, side);
                PointInfo.choosePoint(point);
                const from = window.page;
                window.show("body");
                bodyPage.cameFrom = from;
            }
            function onKeysAsked(): void {
                keys.toggle();
            }
            function onClosed(): void {
                Session.leave();
            }
        }
    }
    ToldOnce {
        id: told
        anchors.left: stage.left
        anchors.right: stage.right
        anchors.bottom: parent.bottom
        anchors.margins: 4 * Theme.grid
    }
    KeysOver {
        id: keys
        anchors.fill: parent
    }
}
