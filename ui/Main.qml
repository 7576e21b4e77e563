// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Window
import Unknot

// The window, and the one place that navigates: pages only say where they want to go.
Window {
    id: window

    property string page: "body"
    property string article: ""
    readonly property bool sessionRuns: Session.stage !== Session.None && Session.stage !== Session.Done

    function show(name: string): void {
        if (Session.stage === Session.Done)
            Session.leave();
        page = name;
    }

    width: 1280
    height: 800
    minimumWidth: 960
    minimumHeight: 640
    visible: true
    color: Theme.ground
    title: sessionRuns ? qsTr("%1 - Unknot").arg(Session.title) : qsTr("Unknot")

    onSessionRunsChanged: if (Session.stage === Session.Done) {
        Details.open(Session.sessionId);
        page = "after";
    }

    Rail {
        id: rail
        height: parent.height
        visible: !window.sessionRuns
        page: window.page === "after" ? "body" : window.page
        onChosen: name => window.show(name)
    }

    Item {
        id: stage
        anchors.fill: parent
        anchors.leftMargin: window.sessionRuns ? 0 : rail.width

        // The body page stays: what is marked on it is half the way to a session.
        BodyPage {
            anchors.fill: parent
            visible: window.page === "body" && !window.sessionRuns && Journal.refusal === ""
            onLearn: article => {
                window.article = article;
                window.show("learn");
            }
            onHistory: session => {
                Details.open(session);
                window.show("history");
            }
        }
        Loader {
            anchors.fill: parent
            active: !window.sessionRuns && window.page !== "body" && Journal.refusal === ""
            visible: active
            focus: active
            sourceComponent: window.page === "after" ? afterPage : window.page === "history" ? historyPage : window.page === "learn" ? learnPage
                : settingsPage
        }
        Loader {
            anchors.fill: parent
            active: window.sessionRuns
            visible: active
            focus: active
            sourceComponent: Session.stage === Session.Screening ? screeningPage : Session.stage === Session.Health ? healthPage : sessionPage
        }
        Loader {
            anchors.fill: parent
            active: Journal.refusal !== ""
            visible: active
            focus: active
            sourceComponent: refusedPage
        }
    }

    // A Loader of 6.4 can't take a bound component, so qmllint can't follow the ids from here on.
    // qmllint disable unqualified
    Component {
        id: afterPage
        AfterPage {
            onToBody: window.show("body")
        }
    }
    Component {
        id: historyPage
        HistoryPage {}
    }
    Component {
        id: learnPage
        LearnPage {
            article: window.article
        }
    }
    Component {
        id: settingsPage
        SettingsPage {}
    }
    Component {
        id: screeningPage
        ScreeningPage {
            onClosed: Session.leave()
        }
    }
    Component {
        id: healthPage
        HealthPage {
            onClosed: Session.leave()
        }
    }
    Component {
        id: sessionPage
        SessionPage {}
    }
    Component {
        id: refusedPage
        JournalRefused {}
    }
}
